package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collegium.reporting.report.ReportKind;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    /** Written by {@code report all} for 2025 with the options of the test, a folder a language, and read before they were kept. */
    private static final Path GOLDEN = Path.of(System.getProperty("basedir", "."), "src/test/resources/reports");

    @TempDir
    private static Path temporary;

    private static String database = "";

    @BeforeAll
    static void keep() {
        database = "jdbc:h2:file:" + temporary.resolve("council");
        Run.keep(SampleFolder.original(), temporary.resolve("year"), database, "--form", "json");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'fichiers écrits, du 1er\u00a0janvier 2025 au 31\u00a0décembre 2025\u00a0: '",
        "en, 'files written, from 1\u00a0January 2025 to 31\u00a0December 2025: '"
    })
    @DisplayName("the reports of the sample year are, byte for byte, those that were read and kept")
    void golden(String language, String written, @TempDir Path out) throws IOException {
        Run run = report(
                out,
                "all",
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--form",
                "csv,markdown",
                "--lang",
                language,
                "--reader",
                "council");

        assertThat(run.err()).isEmpty();
        assertThat(files(out)).isEqualTo(files(GOLDEN.resolve(language)));
        assertThat(run.out()).isEqualTo(files(out).size() + " " + written + out + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("without a period it tells the twelve months up to the last sitting, as pages and as tables")
    void twelveMonths(@TempDir Path out) throws IOException {
        Run run = report(out, "quorum", "--lang", "en");

        assertThat(run.out()).startsWith("2 files written, from 7\u00a0January 2025 to 6\u00a0January 2026: ");
        assertThat(files(out).keySet()).containsExactly("quorum-en.pdf", "quorum.csv");
        assertThat(Files.readString(out.resolve("quorum.csv"))).startsWith("\uFEFFSitting;");
    }

    @Test
    @DisplayName("programs get commas without a byte order mark, and JSON")
    void forPrograms(@TempDir Path out) throws IOException {
        report(out, "quorum", "--form", "csv,json", "--csv", "rfc4180", "--lang", "en");

        assertThat(Files.readString(out.resolve("quorum.csv"))).startsWith("Sitting,Date,Time,");
        assertThat(Files.readString(out.resolve("quorum.json"))).contains("\"report\":\"quorum\"");
    }

    @Test
    @DisplayName("everybody is told neither findings nor what was treated behind closed doors, which the council is")
    void forEverybody(@TempDir Path out) throws IOException {
        report(out, "governance", "--form", "markdown", "--lang", "en");
        String everybody = Files.readString(out.resolve("governance-en.md"));
        report(out, "governance", "--form", "markdown", "--lang", "en", "--reader", "council");
        String council = Files.readString(out.resolve("governance-en.md"));

        assertThat(everybody).doesNotContain("## Findings");
        assertThat(council).contains("## Findings");
    }

    @Test
    @DisplayName("a report or a period that is not there is refused with what there is, and nothing is written")
    void refused(@TempDir Path out) throws IOException {
        Run unknown = report(out, "tea", "--lang", "en");
        Run backwards = report(out, "votes", "--from", "2025-02-01", "--to", "2025-01-01", "--lang", "fr");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith(
                        "There is no report “tea”. There are: members, attendance, quorum, decisions, votes, actions,"
                                + " consensus, conflicts, mandates, resources, commons, governance; “all” gives every one.");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.err())
                .startsWith("Refusé\u00a0: la période commencerait le 1er\u00a0février 2025 et finirait le"
                        + " 1er\u00a0janvier 2025\u00a0: donnez à --from un jour avant celui de --to.");
        assertThat(files(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "membres, members",
        "présences, attendance",
        "quorum, quorum",
        "décisions, decisions",
        "votes, votes",
        "actions, actions",
        "consensus, consensus",
        "conflits, conflicts",
        "mandats, mandates",
        "ressources, resources",
        "communs, commons",
        "gouvernance, governance"
    })
    @DisplayName("a report is asked for by its French or its English name, with or without accents")
    void named(String french, String english) {
        assertThat(ReportNames.named(french))
                .hasSize(1)
                .isEqualTo(ReportNames.named(english))
                .isEqualTo(ReportNames.named(french.toUpperCase(Locale.FRENCH).replace('É', 'E')))
                .isEqualTo(List.of(ReportKind.of(english).orElseThrow()));
    }

    @Test
    @DisplayName("all of them by one word, and none by a word that is not there")
    void together() {
        assertThat(ReportNames.named("tous")).hasSize(12).isEqualTo(ReportNames.named("all"));
        assertThat(ReportNames.named("tou")).isEmpty();
    }

    @Test
    @DisplayName("names of both languages make one report each, whichever language answers")
    void bothLanguages(@TempDir Path out) throws IOException {
        Run run = report(out, "presences", "attendance", "quorum", "--form", "markdown", "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files(out)).containsOnlyKeys("attendance-en.md", "quorum-en.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("help and the complaint about another name list those of their language")
    void listed(String language, @TempDir Path out) {
        Locale locale = Locale.forLanguageTag(language);
        String names = String.join(", ", ReportNames.in(SecretaryLexicon.of(locale)));
        String help = String.join(
                " ",
                Collegium.commandLine(locale)
                        .getSubcommands()
                        .get("report")
                        .getCommandSpec()
                        .positionalParameters()
                        .get(0)
                        .description());

        assertThat(help).contains(names);
        assertThat(report(out, "tea", "--lang", language).err()).contains(names);
        assertThat(names).contains(language.equals("fr") ? "membres, présences" : "members, attendance");
    }

    private static Run report(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--db", database, "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(String.valueOf(file.getFileName()), text(file));
            }
        }
        return files;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
