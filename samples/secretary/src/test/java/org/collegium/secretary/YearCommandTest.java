package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.reporting.bundle.SealedPdf;
import org.collegium.reporting.pdf.Conformance;
import org.collegium.secretary.folder.SampleFolder;
import org.collegium.secretary.recount.Recount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YearCommandTest {

    private static final String JANUARY = "2025-01-07-council-1";
    private static final int SITTINGS = 17;
    private static final int ERRATA = 1;
    private static final int SHEETS = 1;
    private static final int TABLES = 12;
    private static final int DECISIONS = 62;

    /** PDFs in each language. */
    private static final int DOCUMENTS = SITTINGS + ERRATA + SHEETS;

    /** What the sample folder becomes in both languages. */
    static final int FILES = 2 * DOCUMENTS + TABLES;

    @TempDir
    private Path temporary;

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WhenTheSampleYearIsRead {

        private Path once = Path.of("");
        private Run run = new Run(-1, "", "");

        @BeforeAll
        void run(@TempDir Path folder) {
            once = folder;
            run = Run.of("year", SampleFolder.original().toString(), "--out", once.toString(), "--lang", "both");
        }

        @Test
        @DisplayName("it becomes minutes of every sitting and a commons sheet in two languages, and tables")
        void minutesAndTables() throws IOException {
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("Wrote " + 2 * DOCUMENTS + " documents and " + TABLES + " tables to " + once);
            assertThat(run.err()).as("no progress in a pipe").isEmpty();
            assertThat(Run.reports(once).keySet())
                    .hasSize(FILES)
                    .contains("minutes-2025-01-07-council-1-fr.pdf", "minutes-2025-03-11-council-2-en.pdf")
                    .contains("minutes-2025-06-14-general-meeting-2-fr.pdf", "minutes-2025-07-22-consultation-1-en.pdf")
                    .contains("minutes-2025-11-04-council-1-erratum-1-fr.pdf")
                    .contains("commons-fr.pdf", "commons-en.pdf")
                    .contains("members.csv", "attendance.csv", "consensus.csv", "conflicts.csv")
                    .contains("decisions.csv", "votes.csv", "mandates.csv");
        }

        @Test
        @DisplayName("a recount that shares no code finds every verdict, count, position and number in them")
        void recounted() {
            Recount recount = Recount.of(SampleFolder.original());

            assertThat(recount.votesPerSitting())
                    .isEqualTo(Map.ofEntries(
                            entry("2025-01-07-council-1", 7),
                            entry("2025-02-04-council-1", 6),
                            entry("2025-03-04-council-1", 0),
                            entry("2025-03-11-council-2", 6),
                            entry("2025-04-01-council-1", 8),
                            entry("2025-05-06-council-1", 4),
                            entry("2025-05-24-general-meeting-1", 5),
                            entry("2025-06-03-council-1", 5),
                            entry("2025-06-14-general-meeting-2", 2),
                            entry("2025-07-01-council-1", 3),
                            entry("2025-07-22-consultation-1", 1),
                            entry("2025-08-05-council-1", 5),
                            entry("2025-09-02-council-1", 4),
                            entry("2025-10-07-council-1", 3),
                            entry("2025-11-04-council-1", 6),
                            entry("2025-12-02-council-1", 4),
                            entry("2026-01-06-council-1", 6)))
                    .hasSize(SITTINGS);
            assertThat(recount.searches())
                    .isEqualTo(Map.of(
                            "2025-05-06-council-1 item 4", "2, adoption par consentement",
                            "2025-06-03-council-1 item 3", "2, report à la séance suivante",
                            "2025-07-01-council-1 item 3", "1, vote"));
            assertThat(recount.voters())
                    .isEqualTo(Map.of("2025-05-24-general-meeting-1", 300, "2025-06-14-general-meeting-2", 300));
            assertThat(recount.decisions()).isEqualTo(DECISIONS);
            assertThat(recount.differences(once)).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.collegium.secretary.YearCommandTest#changes")
        @DisplayName("the recount of a folder in which one thing was changed finds it in the reports of the other")
        void recountNotices(String what, String file, String text, String by, String place) {
            Path changed =
                    SampleFolder.copiedInto(temporary).replace(file, text, by).path();

            assertThat(Recount.of(changed).differences(once))
                    .as(what)
                    .isNotEmpty()
                    .anySatisfy(line -> assertThat(line).startsWith(place));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.collegium.secretary.YearCommandTest#pdfs")
        @DisplayName("veraPDF passes each of them for PDF/A-3a and PDF/UA-1")
        void conforming(String name) throws IOException {
            assertThat(Conformance.failures(Files.readAllBytes(once.resolve(name))))
                    .isEmpty();
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "a ballot in the council",
                        "bulletins.csv",
                        "2025-01-07-council-1;3;;;M007;pour",
                        "2025-01-07-council-1;3;;;M007;contre",
                        "2025-01-07-council-1 item 3"),
                arguments(
                        "an answer in writing",
                        "bulletins.csv",
                        "2025-07-22-consultation-1;1;;;M203;abstention\n",
                        "",
                        "2025-07-22-consultation-1 item 1"),
                arguments(
                        "a position, so that nothing is agreed",
                        "positions.csv",
                        "2025-05-06-council-1;4;2;M146;accord",
                        "2025-05-06-council-1;4;2;M146;objection",
                        "2025-05-06-council-1 item 4"),
                arguments(
                        "a fee, so that somebody present is not on the list of voters",
                        "cotisations.csv",
                        "M254;2025-01-01;2025-12-31",
                        "M254;2025-01-01;2025-05-23",
                        "2025-05-24-general-meeting-1 item 2"),
                arguments(
                        "a departure of a member, the day before the meeting",
                        "membres.csv",
                        "M001;personne;Bouguenec;Octave;;2009-09-19;",
                        "M001;personne;Bouguenec;Octave;;2009-09-19;2025-05-24",
                        "2025-05-24-general-meeting-1"),
                arguments(
                        "hands, so that two thirds are missed",
                        "votes.csv",
                        "2025-06-14-general-meeting-2;1;;;main levée;10:18;10:20;13;1;1",
                        "2025-06-14-general-meeting-2;1;;;main levée;10:18;10:20;9;5;1",
                        "2025-06-14-general-meeting-2 item 1"),
                arguments(
                        "the hour of a consent, so that a later vote takes its number",
                        "consensus.csv",
                        "2025-05-06-council-1;4;adoption par consentement;20:04",
                        "2025-05-06-council-1;4;adoption par consentement;20:58",
                        "2025-05-06-council-1 item 6"),
                arguments(
                        "an arrival",
                        "presences.csv",
                        "2026-01-06-council-1;M007;arrivée;18:29",
                        "2026-01-06-council-1;M007;arrivée;18:28",
                        "2026-01-06-council-1"));
    }

    static Stream<String> pdfs() {
        Stream<String> minutes = Recount.of(SampleFolder.original()).votesPerSitting().keySet().stream()
                .map("minutes-"::concat);
        return Stream.concat(minutes, Stream.of("minutes-2025-11-04-council-1-erratum-1", "commons"))
                .flatMap(name -> Stream.of(name + "-fr.pdf", name + "-en.pdf"));
    }

    @Test
    @DisplayName("run twice, the same bytes; from the database alone, the same bytes")
    void sameBytes() throws IOException {
        SampleFolder folder = SampleFolder.copiedInto(temporary);
        year(folder.path(), "out");
        Map<String, String> first = Run.reports(out("out"));

        assertThat(year(folder.path(), "out").exitCode()).isZero();
        assertThat(Run.reports(out("out"))).isEqualTo(first);

        folder.delete();
        Run alone = Run.of("year", "--out", out("other").toString(), "--db", database("out"));
        assertThat(alone.exitCode()).as(alone.err()).isZero();
        assertThat(Run.reports(out("other"))).isEqualTo(first);
    }

    @Test
    @DisplayName("of the conflict the public tables say only that there is one")
    void confidential() throws IOException {
        tables(SampleFolder.original(), "out");

        assertThat(Files.readString(out("out").resolve("conflicts.csv")).lines().skip(1))
                .containsExactly("C-2025-01;;;;;;confidentiel;");
    }

    @Test
    @DisplayName(
            "the council's own copy tells the steps of a case that the council may read, and the members' does not")
    void confidentialForTheCouncil() throws IOException {
        tables(SampleFolder.original(), "council", "--reader", "council");
        tablesAgain("council", "members", "--reader", "members");

        assertThat(Files.readString(out("council").resolve("conflicts.csv")).lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("C-2025-01;médiation externe;2025-10-20;"));
        assertThat(Files.readString(out("members").resolve("conflicts.csv"))
                        .lines()
                        .skip(1))
                .containsExactly("C-2025-01;;;;;;confidentiel;");
    }

    @Test
    @DisplayName("what every member may read of a case stands in the members' copy, and not in the public one")
    void confidentialForTheMembers() throws IOException {
        SampleFolder folder = SampleFolder.copiedInto(temporary).replace("conflits.csv", ";conseil\n", ";membres\n");
        tables(folder.path(), "members", "--reader", "members");
        tablesAgain("members", "public");

        assertThat(Files.readString(out("members").resolve("conflicts.csv")).lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("C-2025-01;médiation externe;2025-10-20;"));
        assertThat(Files.readString(out("public").resolve("conflicts.csv"))
                        .lines()
                        .skip(1))
                .containsExactly("C-2025-01;;;;;;confidentiel;");
    }

    @Test
    @DisplayName("no table tells everybody of an item behind closed doors; those of the council do")
    void closedDoors() throws IOException {
        SampleFolder folder = SampleFolder.copiedInto(temporary)
                .replace("ordre-du-jour.csv", ";2026-01-06-council-1-3.md;", ";2026-01-06-council-1-3.md;oui");
        tables(folder.path(), "public");
        tablesAgain("public", "council", "--reader", "council");

        assertThat(tablesTelling("armoire", out("public"))).isEmpty();
        assertThat(tablesTelling("armoire", out("council"))).contains("decisions.csv", "votes.csv");
    }

    private static List<String> tablesTelling(String text, Path folder) throws IOException {
        List<String> telling = new ArrayList<>();
        for (String name : Run.reports(folder).keySet()) {
            if (name.endsWith(".csv") && Files.readString(folder.resolve(name)).contains(text)) {
                telling.add(name);
            }
        }
        return telling;
    }

    @Test
    @DisplayName("tables are written for programs where that is asked for")
    void tablesForPrograms() throws IOException {
        Run run = year(SampleFolder.original(), "out", withoutPages("--csv", "rfc4180"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(out("out").resolve("mandates.csv")))
                .startsWith("Siège,Membre,Nom,")
                .contains("\r\n");
    }

    @Test
    @DisplayName("one language only is asked for, and spoken")
    void oneLanguage() throws IOException {
        Run run = year(SampleFolder.original(), "out", "--lang", "en");

        assertThat(run.out()).contains("Wrote " + DOCUMENTS + " documents and " + TABLES + " tables to");
        assertThat(Run.reports(out("out")).keySet())
                .hasSize(DOCUMENTS + TABLES)
                .noneMatch(name -> name.endsWith("-fr.pdf"));
        assertThat(Files.readString(out("out").resolve("mandates.csv"))).startsWith("\uFEFFSeat;Member;Name;");
    }

    @Nested
    class WhatIsShared {

        @Test
        @DisplayName("the commons sheet tells it on the day of the last sitting, in the order of its topics")
        void sheet() throws IOException {
            year(SampleFolder.original(), "out");

            assertThat(words("commons-fr.pdf"))
                    .contains("Ar Roued Digor, fiche de commun au 6 janvier 2026")
                    .contains("à jour de cotisation")
                    .contains("« Carte » (service)")
                    .contains("« Hébergement de sites » (service)")
                    .doesNotContain("Liens courts", "Trésorerie", "Hily")
                    .contains("Séances du conseil : le premier mardi du mois, à 18 h 30.")
                    .contains("Règle : statuts, art. 9")
                    .contains("12 services, postes ou outils sur 13 sont maîtrisés par 2 membres ou plus.")
                    .contains("Ville de Porz-Gwiñver : met la salle publique à disposition")
                    .containsSubsequence("Communauté", "Gouvernance", "Conflits", "Partenariats", "Espace libre");
            assertThat(words("commons-en.pdf"))
                    .contains("Ar Roued Digor, commons sheet on 6 January 2026")
                    .contains("12 of 13 services, posts and tools are mastered by 2 members or more.");
        }

        @Test
        @DisplayName("without its tables the sheet says that nothing is on record, and all else is as before")
        void unsaid() throws IOException {
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            year(folder.path(), "out");
            Map<String, String> first = Run.reports(out("out"));
            folder.remove("ressources.csv")
                    .remove("maitrises.csv")
                    .remove("partenaires.csv")
                    .remove("fiche.csv");
            Run run = year(folder.path(), "without");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(differing(first, Run.reports(out("without"))))
                    .containsExactlyInAnyOrder("commons-fr.pdf", "commons-en.pdf");
            assertThat(PdfWords.of(out("without").resolve("commons-fr.pdf")).text())
                    .contains("Rien n’est noté à ce sujet.");
        }

        private String words(String name) throws IOException {
            return PdfWords.of(out("out").resolve(name)).text().replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }

    @Nested
    class WhenOneBallotIsChanged {

        private final String before = "2025-01-07-council-1;3;;;M007;pour";
        private final String after = "2025-01-07-council-1;3;;;M007;contre";

        @Test
        @DisplayName("into a new database, it changes its own minutes and rows, and elsewhere only register hashes")
        void newDatabase() throws IOException {
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            year(folder.path(), "out");
            Map<String, String> first = Run.reports(out("out"));
            year(folder.replace("bulletins.csv", before, after).path(), "changed");
            Map<String, String> second = Run.reports(out("changed"));

            assertThat(differing(first, second))
                    .as("every later sitting prints a register head, which changed")
                    .isEqualTo(first.keySet().stream()
                            .filter(name -> name.startsWith("minutes-")
                                    || Set.of("votes.csv", "decisions.csv").contains(name))
                            .collect(Collectors.toSet()));
            assertThat(changedLines(first, second, "votes.csv")).containsExactly(JANUARY + ";3;");
            assertThat(changedLines(first, second, "decisions.csv")).containsExactly(JANUARY + ";3;");
            for (String name : first.keySet()) {
                if (name.endsWith(".pdf") && !name.contains(JANUARY)) {
                    assertThat(PdfWords.of(out("changed").resolve(name)).withoutHashes())
                            .as(name)
                            .isEqualTo(PdfWords.of(out("out").resolve(name)).withoutHashes());
                }
            }
            assertThat(PdfWords.of(out("changed").resolve("minutes-" + JANUARY + "-fr.pdf"))
                            .withoutHashes())
                    .isNotEqualTo(PdfWords.of(out("out").resolve("minutes-" + JANUARY + "-fr.pdf"))
                            .withoutHashes());
        }

        @Test
        @DisplayName("into the old database it is refused, since the minutes are sealed, and nothing changes")
        void oldDatabase() throws IOException {
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            year(folder.path(), "out");
            Map<String, String> first = Run.reports(out("out"));
            Run run = year(folder.replace("bulletins.csv", before, after).path(), "out", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("the minutes of 2025-01-07-council-1 are sealed in the register (no.\u00a01)")
                    .contains("what is given differs on item 3. Nothing was kept.");
            assertThat(Run.reports(out("out"))).isEqualTo(first);
            Run.of("year", "--out", out("again").toString(), "--db", database("out"));
            assertThat(Run.reports(out("again"))).isEqualTo(first);
        }

        @Test
        @DisplayName("of a draft it is taken, since nothing is sealed yet")
        void draft() throws IOException {
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            year(folder.path(), "out");
            Run run = year(
                    folder.replace(
                                    "bulletins.csv",
                                    "2026-01-06-council-1;3;;;M007;pour",
                                    "2026-01-06-council-1;3;;;M007;contre")
                            .path(),
                    "out");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(Recount.of(folder.path()).differences(out("out"))).isEmpty();
        }
    }

    @Nested
    class WhenOtherFormsAreAskedFor {

        @Test
        @DisplayName("minutes and sheet are written in each of them and in no other, the content of minutes once")
        void each() throws IOException {
            Run run = year(
                    SampleFolder.original(), "out", "--form", "html,markdown", "--form", "text", "--form", "json,html");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("Wrote " + (3 * 2 * DOCUMENTS + SITTINGS + ERRATA) + " documents and " + TABLES
                            + " tables");
            assertThat(endings(out("out")))
                    .isEqualTo(Map.of(
                            "html",
                            2L * DOCUMENTS,
                            "md",
                            2L * DOCUMENTS,
                            "txt",
                            2L * DOCUMENTS,
                            "json",
                            (long) (SITTINGS + ERRATA),
                            "csv",
                            (long) TABLES,
                            "db",
                            1L));
            assertThat(out("out"))
                    .isDirectoryContaining("glob:**/minutes-" + JANUARY + "-fr.html")
                    .isDirectoryContaining("glob:**/minutes-" + JANUARY + ".json")
                    .isDirectoryContaining("glob:**/commons-en.txt");
        }

        @Test
        @DisplayName("in a language that a jar adds, where the association writes in it, told in the user's")
        void addedLanguage() throws IOException {
            SampleFolder folder = SampleFolder.copiedInto(temporary).replace("association.csv", ";fr;", ";qaa;");
            Run run = year(folder.path(), "out", "--form", "html", "--lang", "qaa");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).contains(out("out").toString()).doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(out("out").resolve("minutes-" + JANUARY + "-qaa.html"))
                    .content()
                    .contains("<html lang=\"qaa-Cyrl\">", ">Агенда</h2>")
                    .doesNotContain(">Agenda</h2>", "lang=\"qaa\"");
            assertThat(out("out").resolve("votes.csv")).content().contains("Ситтинг;");
        }

        @Test
        @DisplayName("the content of minutes is what is attached to them as PDF, and the PDFs are those of the default")
        void content() throws IOException {
            year(SampleFolder.original(), "out", "--form", "pdf,json", "--lang", "fr");
            year(SampleFolder.original(), "default", "--lang", "fr");

            assertThat(Run.reports(out("out"))).isEqualTo(Run.reports(out("default")));
            assertThat(endings(out("default")).keySet()).containsExactlyInAnyOrder("pdf", "csv", "db");
            SealedPdf pdf =
                    SealedPdf.read("january", Files.readAllBytes(out("out").resolve("minutes-" + JANUARY + "-fr.pdf")));
            assertThat(out("out").resolve("minutes-" + JANUARY + ".json"))
                    .hasContent(pdf.content())
                    .content()
                    .contains("\"format\":\"collegium-minutes/2\"", "\"salt\"");
        }

        private static Map<String, Long> endings(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.toString().replaceAll(".*\\.", ""))
                        .collect(Collectors.groupingBy(ending -> ending, Collectors.counting()));
            }
        }
    }

    @Nested
    class WhenSomethingIsToBeChecked {

        @Test
        @DisplayName(
                "a secret ballot that gives itself away and an outcome announced wrongly are told, and all is written")
        void notes() {
            SampleFolder folder = SampleFolder.copiedInto(temporary)
                    .replace(
                            "votes.csv",
                            "2025-04-01-council-1;5;;;bulletin secret;19:45;19:53;3;1;;1;;",
                            "2025-04-01-council-1;5;;;bulletin secret;19:45;19:53;5;;;;;")
                    .replace(
                            "votes.csv",
                            "2026-01-06-council-1;4;;;main levée;19:45;19:46;6;;1;;;;adoptée",
                            "2026-01-06-council-1;4;;;main levée;19:45;19:46;6;;1;;;;non adoptée");

            Run run = year(folder.path(), "out", "--lang", "en");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err().lines())
                    .containsExactly(
                            "To check, 2026-01-06-council-1: Item 4: the outcome announced is “not adopted”, the outcome"
                                    + " computed “adopted”.",
                            "To check, 2025-04-01-council-1, item 5: Secret ballot: 5 papers and one choice, so that the"
                                    + " choice of each voter is known.");
            assertThat(run.out()).startsWith("Wrote ");
        }

        @Test
        @DisplayName("minutes that contradict themselves are approved by no sitting, and nothing is written")
        void contradictions() {
            SampleFolder folder = SampleFolder.copiedInto(temporary).removeLine("passer-outre.csv", "2025-06-03");

            Run run = year(folder.path(), "out", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("the record of the sitting 2025-06-03-council-1 contradicts itself: Item 6: the outcome"
                            + " announced is “adopted”, the outcome computed “not adopted”.");
            assertThat(out("out")).isDirectoryNotContaining("glob:**.{pdf,csv}");
        }
    }

    @Nested
    class WhenTheInputIsBad {

        @Test
        @DisplayName("every fault is printed, the exit code is 2, and no database is made")
        void faults() {
            SampleFolder folder = SampleFolder.copiedInto(temporary)
                    .append("mandats.csv", "8;M001;2024-05-25;;élection;;")
                    .append("cotisations.csv", "M999;2025-01-01;2025-12-31;15,00");
            Run run = year(folder.path(), "out", "--lang", "fr");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .hasSize(3)
                    .last()
                    .asString()
                    .isEqualTo("2 erreurs dans le dossier\u202f; rien n’a été enregistré.");
            assertThat(out("out")).doesNotExist();
        }

        @Test
        @DisplayName("a folder that is not there is named, and nothing else is said")
        void noFolder() {
            Run run = year(temporary.resolve("nowhere"), "out", "--lang", "fr");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().strip()).isEqualTo("Il n’y a pas de dossier " + temporary.resolve("nowhere") + ".");
            assertThat(out("out")).doesNotExist();
        }

        @Test
        @DisplayName("what cannot be written to is named, with the cause")
        void nowhereToWrite() throws IOException {
            Path file = Files.createFile(temporary.resolve("file"));
            Run run = year(SampleFolder.original(), "file", "--lang", "fr");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err().strip())
                    .isEqualTo(file + " n’a pu être lu ou écrit\u00a0: c’est un fichier, non un dossier");
        }

        @Test
        @DisplayName("a changed identifier does not begin a second record in the same database")
        void otherIdentifier() {
            SampleFolder folder = SampleFolder.copiedInto(temporary);
            tables(folder.path(), "out");

            Run run = year(
                    folder.replace("association.csv", "6f1f7c1e-", "6f1f7c1f-").path(), "out", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains("6f1f7c1e-", "6f1f7c1f-", "Nothing was kept");
            assertThat(Run.of("year", "--out", out("out").toString(), "--lang", "en")
                            .exitCode())
                    .as("the database still keeps one association")
                    .isZero();
        }

        @Test
        @DisplayName("without a folder there must be a database")
        void noDatabase() {
            Run run = Run.of("year", "--out", out("out").toString(), "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("There is no database").contains("collegium.mv.db");
            assertThat(out("out")).doesNotExist();
        }

        @Test
        @DisplayName("a database that cannot be opened is a failure in one sentence")
        void badUrl() {
            Run run = Run.of(
                    "year",
                    SampleFolder.original().toString(),
                    "--out",
                    out("out").toString(),
                    "--db",
                    "jdbc:nothing:at-all",
                    "--lang",
                    "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
            assertThat(run.err().lines()).hasSize(1);
        }

        @Test
        @DisplayName("an option that is not there is a fault of the command line")
        void badOption() {
            assertThat(Run.of("year", "--nowhere").exitCode()).isEqualTo(2);
        }
    }

    private Run year(Path folder, String out, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("year", folder.toString(), "--out", out(out).toString()), Stream.of(more))
                .toArray(String[]::new);
        return Run.of(arguments);
    }

    /** The tables alone, of documents only what takes no time. */
    private void tables(Path folder, String out, String... more) {
        year(folder, out, withoutPages(more));
    }

    /** The same, of the database that another run made. */
    private void tablesAgain(String database, String out, String... more) {
        String[] options = withoutPages(more);
        Run.of(Stream.concat(
                        Stream.of("year", "--out", out(out).toString(), "--db", database(database)), Stream.of(options))
                .toArray(String[]::new));
    }

    private static String[] withoutPages(String... more) {
        return Stream.concat(Stream.of("--form", "json"), Stream.of(more)).toArray(String[]::new);
    }

    private Path out(String name) {
        return temporary.resolve(name);
    }

    private String database(String out) {
        return "jdbc:h2:file:" + out(out).resolve("collegium");
    }

    private static Set<String> differing(Map<String, String> first, Map<String, String> second) {
        assertThat(second.keySet()).isEqualTo(first.keySet());
        return first.keySet().stream()
                .filter(name -> !String.valueOf(first.get(name)).equals(second.get(name)))
                .collect(Collectors.toSet());
    }

    /** The sitting and item at the beginning of each line that is in one table only. */
    private static Set<String> changedLines(Map<String, String> first, Map<String, String> second, String table) {
        Set<String> before = String.valueOf(first.get(table)).lines().collect(Collectors.toSet());
        Set<String> after = String.valueOf(second.get(table)).lines().collect(Collectors.toSet());
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)),
                        after.stream().filter(line -> !before.contains(line)))
                .map(line -> line.replaceAll("^([^;]*;[^;]*;).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
