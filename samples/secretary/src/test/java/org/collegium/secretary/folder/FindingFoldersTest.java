package org.collegium.secretary.folder;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.words.Finding.Gravity.MINOR;
import static org.collegium.words.Finding.Gravity.SERIOUS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.archive.Archive;
import org.collegium.archive.MemoryStore;
import org.collegium.calendar.Holidays;
import org.collegium.findings.Findings;
import org.collegium.secretary.SecretaryWords;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each kind of finding, a folder that has only it, and the same folder mended, that has none. */
class FindingFoldersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    /** Wherever core makes a finding. */
    private static final Pattern MADE =
            Pattern.compile("(?:Finding\\.(?:serious|minor)|new Finding)\\(.*?;", Pattern.DOTALL);

    private static final Pattern SAID =
            Pattern.compile("^(finding\\.[^=]+|contradiction\\.[A-Z_]+)=", Pattern.MULTILINE);

    private static final Pattern KEY = Pattern.compile("Phrase\\.of\\(\"([^\"]+)\"\\)");

    /** What frames another finding, or what is to be done. */
    private static final List<String> FRAMES = List.of("finding.contradiction", "finding.conflict-overdue");

    /**
     * What no folder can bring about, each with the test of core that does: a folder derives rolls, texts and rounds from
     * its lines, refuses what is outside the hours of a sitting, takes nobody to a sitting without a mandate, and seals
     * at once what is approved.
     */
    private static final List<String> ONLY_IN_CORE = List.of(
            "contradiction.ROUND", // ContradictionsTest
            "contradiction.CONSENSUS_OUTSIDE", // ContradictionsTest
            "contradiction.TEXT", // ContradictionsTest
            "contradiction.ROLL", // ContradictionsTest
            "contradiction.BALLOTS", // ContradictionsTest
            "contradiction.OUTSIDE", // ContradictionsTest
            "contradiction.ORDER", // ContradictionsTest
            "contradiction.ELECTION", // HeldElectionTest
            "finding.sat-on", // RepresentationFindingsTest
            "finding.unsealed", // FindingsTest
            "finding.unsealed-erratum"); // FindingsTest

    /** What is found elsewhere than in a record on a day: in a chain of entries, a secret ballot, a row of absences. */
    private static final List<String> NOT_OF_A_RECORD = List.of(
            "register.wrong-number", // RegisterTest
            "register.broken-link", // RegisterTest
            "register.changed-entry", // RegisterTest
            "register.without-sitting", // RegisterCheckTest
            "register.other-record", // RegisterCheckTest
            "trail.wrong-number", // TrailTest
            "trail.broken-link", // TrailTest
            "trail.changed-line", // TrailTest
            "ballots.all-alike", // BallotsTest
            "ballots.two-only", // BallotsTest
            "example.shows"); // ExaminationTest, of the bylaws

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("a folder in which everything was done in time has nothing to find")
    void nothing() {
        assertThat(said(found(inOrder()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @DisplayName("each kind is found alone, is said in both languages, and is gone once it is mended")
    void each(Kind kind) {
        SampleFolder folder = kind.broken().apply(inOrder());

        List<Finding> found = found(folder);
        assertThat(said(found)).hasSize(1).allMatch(sentence -> sentence.contains("To do:"));
        assertThat(keyOf(found.get(0))).isEqualTo(kind.key());
        assertThat(found.get(0).gravity()).isEqualTo(kind.gravity());
        assertThat(SecretaryWords.of(Locale.FRENCH).say(found.get(0).says())).contains("À faire\u00a0:");

        assertThat(said(found(kind.mended().apply(folder)))).isEmpty();
    }

    @Test
    @DisplayName("no kind of finding that core makes is left out")
    void all() {
        List<String> tried = new ArrayList<>(ONLY_IN_CORE);
        kinds().map(Kind::key).distinct().forEach(tried::add);
        tried.addAll(FRAMES);
        tried.addAll(NOT_OF_A_RECORD);

        Set<String> known = new HashSet<>(made());
        known.addAll(said());
        assertThat(tried).containsExactlyInAnyOrderElementsOf(known);
    }

    /** The keys of all findings in the sources of core. */
    private static Set<String> made() {
        Path core = Path.of(System.getProperty("basedir", "."), "..", "..", "core", "src", "main", "java");
        try (Stream<Path> sources = Files.walk(core)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(FindingFoldersTest::text)
                    .flatMap(source -> MADE.matcher(source).results())
                    .flatMap(statement -> KEY.matcher(statement.group()).results())
                    .map(key -> key.group(1))
                    .collect(toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The keys of all findings in the lexicon of core, however they are made. */
    private static Set<String> said() {
        Path lexicon = Path.of(
                System.getProperty("basedir", "."),
                "../../core/src/main/resources/org/collegium/words/lexicon_en.properties");
        return SAID.matcher(text(lexicon)).results().map(key -> key.group(1)).collect(toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Kind> kinds() {
        return Stream.of(
                        ofSittings(),
                        ofTheCouncil(),
                        ofTerms(),
                        ofDealings(),
                        ofWhatIsShared(),
                        ofConflicts(),
                        BrokenElections.kinds(),
                        BrokenExclusions.kinds())
                .flatMap(kinds -> kinds);
    }

    private static Stream<Kind> ofSittings() {
        String january = "2026-01-06-council-1";
        return Stream.of(
                new Kind(
                        "rhythm.missed",
                        SERIOUS,
                        "the sitting of January was held in February",
                        folder -> moved(folder, january, "2026-02-03-council-1"),
                        folder -> moved(folder, "2026-02-03-council-1", "2026-01-13-council-1")),
                new Kind(
                        "notice.late-so",
                        SERIOUS,
                        "the convocation for January was sent six days before",
                        folder -> folder.replace("seances.csv", "2025-12-27", "2025-12-31"),
                        folder -> moved(folder, january, "2026-01-13-council-1")),
                new Kind(
                        "notice.second-too-soon",
                        SERIOUS,
                        "the council met again six days after it lacked its quorum",
                        folder -> moved(folder, "2025-03-11-council-2", "2025-03-10-council-2")
                                .replace("seances.csv", "2025-03-05", "2025-03-04"),
                        folder -> moved(folder, "2025-03-10-council-2", "2025-03-11-council-2")),
                new Kind(
                        "finding.turn-facilitator",
                        MINOR,
                        "in November and December the same person facilitated out of turn",
                        folder -> folder.replace("seances.csv", "20:49;M007;M034", "20:49;M012;M034")
                                .replace("seances.csv", "20:44;M019;M058", "20:44;M012;M058"),
                        folder -> folder.replace("seances.csv", "20:44;M012;M058", "20:44;M019;M058")),
                new Kind(
                        "finding.turn-secretary",
                        MINOR,
                        "in November and December the same person kept the record out of turn",
                        folder -> folder.replace("seances.csv", "20:49;M007;M034", "20:49;M007;M012")
                                .replace("seances.csv", "20:44;M019;M058", "20:44;M019;M012"),
                        folder -> folder.replace("seances.csv", "20:44;M019;M012", "20:44;M019;M058")),
                new Kind(
                        "contradiction.ANNOUNCED",
                        SERIOUS,
                        "a motion was announced as not adopted that had its majority",
                        folder -> folder.replace(
                                "votes.csv", "19:45;19:46;6;;1;;;;adoptée", "19:45;19:46;6;;1;;;;non adoptée"),
                        folder -> folder.replace(
                                "votes.csv", "19:45;19:46;6;;1;;;;non adoptée", "19:45;19:46;6;;1;;;;adoptée")),
                new Kind(
                        "finding.contradiction.confidential",
                        SERIOUS,
                        "the same behind closed doors",
                        folder -> folder.replace(
                                        "votes.csv", "19:45;19:46;6;;1;;;;adoptée", "19:45;19:46;6;;1;;;;non adoptée")
                                .replace(
                                        "ordre-du-jour.csv",
                                        "2026-01-06-council-1-4.md;",
                                        "2026-01-06-council-1-4.md;oui"),
                        folder -> folder.append("passer-outre.csv", january + ";4;issue annoncée;Les voix font foi.")),
                new Kind(
                        "contradiction.ORGAN",
                        SERIOUS,
                        "the council decided what belongs to the general meeting",
                        folder -> folder.replace(
                                "propositions.csv", "armoire à clés;dépense", "armoire à clés;orientation"),
                        folder -> folder.replace(
                                "propositions.csv", "armoire à clés;orientation", "armoire à clés;dépense")),
                new Kind(
                        "finding.item-forgotten",
                        MINOR,
                        "a motion was put off in December and came back on no agenda",
                        folder -> folder.removeLine("votes.csv", "2025-12-02-council-1;5;")
                                .append("suites.csv", "2025-12-02-council-1;5;reportée;20:14;Il est tard."),
                        folder -> folder.replace(
                                "suites.csv", "5;reportée;20:14;Il est tard.", "5;retirée;20:14;Il est tard.")),
                new Kind(
                        "finding.unapproved",
                        MINOR,
                        "the minutes of November were put off in December",
                        folder -> folder.remove("rectificatifs.csv")
                                .replace(
                                        "votes.csv",
                                        "2025-12-02-council-1;1;;;main levée;18:39;18:40;5;;1;;;;adoptée\n",
                                        "")
                                .append(
                                        "suites.csv",
                                        "2025-12-02-council-1;1;reportée;18:40;Le texte n'était pas prêt."),
                        folder -> folder.append(
                                        "ordre-du-jour.csv",
                                        january + ";8;Procès-verbal de novembre;pv-2025-11-04;1;2025-11-04-council-1;;")
                                .append("votes.csv", january + ";8;;;main levée;20:46;20:47;6;;;;;;adoptée")));
    }

    private static Stream<Kind> ofTheCouncil() {
        return Stream.of(
                new Kind(
                        "finding.vacant",
                        MINOR,
                        "an eighth seat that nobody has held yet",
                        folder -> folder.replace("statuts.json", "\"seats\": 7", "\"seats\": 8")
                                .replace("statuts-2025.json", "\"seats\": 7", "\"seats\": 8"),
                        folder -> folder.append("mandats.csv", "8;M001;2026-01-20;;cooptation;;")),
                new Kind(
                        "finding.mandate-ended",
                        MINOR,
                        "the holder of seat 7 resigned",
                        folder -> folder.replace(
                                "mandats.csv",
                                "7;M146;2024-05-25;2026-05-24;élection;;",
                                "7;M146;2024-05-25;2026-01-14;élection;démission;2026-05-24"),
                        folder -> folder.append("mandats.csv", "7;M001;2026-01-20;;cooptation;;")),
                new Kind(
                        "finding.no-member",
                        SERIOUS,
                        "the holder of seat 1 left the association",
                        folder -> folder.replace("association.csv", ";M007", ";M058")
                                .replace(
                                        "membres.csv",
                                        "M007;personne;L'Haridon;Soazig;;2009-09-19;;",
                                        "M007;personne;L'Haridon;Soazig;;2009-09-19;2026-01-15;déménagement"),
                        folder -> folder.replace(
                                        "mandats.csv",
                                        "1;M007;2024-05-25;2026-05-24;élection;;",
                                        "1;M007;2024-05-25;2026-01-14;élection;départ;2026-05-24")
                                .append("mandats.csv", "1;M001;2026-01-20;;cooptation;;")),
                new Kind(
                        "finding.not-submitted",
                        SERIOUS,
                        "the co-optation to seat 6 was not submitted to the general meeting",
                        folder -> folder.replace("mandats.csv", "cooptation ratifiée", "cooptation"),
                        folder -> folder.replace("mandats.csv", "cooptation", "cooptation ratifiée")));
    }

    private static Stream<Kind> ofTerms() {
        String before = "1;M007;2018-05-25;2020-05-24;élection;;";
        return Stream.of(
                new Kind(
                        "finding.term-limit",
                        SERIOUS,
                        "the holder of seat 1 was elected a fourth time in a row",
                        folder -> folder.append("mandats.csv", before)
                                .append("mandats.csv", "1;M007;2020-05-25;2022-05-24;élection;;")
                                .append("mandats.csv", "1;M007;2022-05-25;2024-05-24;élection;;"),
                        folder -> folder.replace("mandats.csv", before, "1;M016;2018-05-25;2019-05-24;élection;;")),
                new Kind(
                        "finding.term-length",
                        SERIOUS,
                        "the mandate on seat 7 was entered for three years",
                        folder -> folder.replace(
                                "mandats.csv",
                                "7;M146;2024-05-25;2026-05-24;élection;;",
                                "7;M146;2024-05-25;2027-05-24;élection;;"),
                        folder -> folder.replace("mandats.csv", "2027-05-24", "2026-05-24")),
                new Kind(
                        "attendance.deemed-resigned",
                        MINOR,
                        "the holder of an eighth seat came neither in December nor in January",
                        folder -> folder.replace("statuts.json", "\"seats\": 7", "\"seats\": 8")
                                .replace("statuts-2025.json", "\"seats\": 7", "\"seats\": 8")
                                .replace("statuts-2025.json", "3 ABSENCES", "2 ABSENCES")
                                .append("mandats.csv", "8;M001;2025-11-05;;cooptation;;"),
                        folder -> folder.append("presences.csv", "2026-01-06-council-1;M001;excusé;")));
    }

    private static Stream<Kind> ofDealings() {
        String bylaws = "statuts;2025-06-15;;2025-07-10;2025-07-21;2025-R-0533";
        return Stream.of(
                new Kind(
                        "filing.overdue",
                        SERIOUS,
                        "the change of the bylaws was never filed",
                        folder -> folder.replace("declarations.csv", bylaws, "statuts;2025-06-15;;;;"),
                        folder -> folder.replace("declarations.csv", "statuts;2025-06-15;;;;", bylaws)),
                new Kind(
                        "filing.overdue",
                        SERIOUS,
                        "the change of who holds seat 4 was not even noted as one to be filed",
                        folder -> folder.replace("declarations.csv", "2025-05-24;", "2025-05-07;"),
                        folder -> folder.replace("declarations.csv", "2025-05-07;", "2025-05-24;")),
                new Kind(
                        "finding.filed-late",
                        MINOR,
                        "the change of the bylaws was filed a day after its three months",
                        folder -> folder.replace("declarations.csv", "2025-07-10;2025-07-21", "2025-09-16;2025-09-26"),
                        folder -> folder.replace("declarations.csv", "2025-09-16;", "2025-09-15;")),
                new Kind(
                        "finding.no-receipt",
                        MINOR,
                        "a filing has no receipt",
                        folder -> folder.replace("declarations.csv", "2025-06-20;2025-R-0417", ";"),
                        folder -> folder.replace("declarations.csv", "2025-06-10;;", "2025-06-10;2026-01-30;")),
                new Kind(
                        "act.unreported",
                        MINOR,
                        "a transfer was not reported to the council",
                        folder -> folder.replace("actes.csv", "2025-04-17;2025-05-06-council-1", "2025-04-17;"),
                        folder -> folder.replace("actes.csv", "2025-04-17;", "2025-04-17;2026-01-06-council-1")),
                new Kind(
                        "act.without-power",
                        SERIOUS,
                        "a member without a mandate signed for the association",
                        folder -> folder.append(
                                "actes.csv",
                                "signature;Signature d'un bon de commande;M174;2025-12-20;2026-01-06-council-1"),
                        folder -> folder.append(
                                "delegations.csv",
                                "signature;Signer le bon de commande, ratifié après coup;M174;2025-12-20;2025-12-20;2026-03")),
                new Kind(
                        "finding.action-overdue",
                        MINOR,
                        "nothing says that an action was done",
                        folder -> folder.replace("actions.csv", "2026-01-15;2026-01-12", "2026-01-15;"),
                        folder -> folder.replace("actions.csv", "2026-01-15;", "2026-01-15;2026-01-30")));
    }

    private static Stream<Kind> ofWhatIsShared() {
        return Stream.of(
                new Kind(
                        "mastery.lacking",
                        SERIOUS,
                        "one member alone masters a service",
                        folder -> folder.replace("maitrises.csv", "Carte;M138;2021-02-01;\n", ""),
                        folder -> folder.append("maitrises.csv", "Carte;M012;2026-01-20;")),
                new Kind(
                        "finding.steward-left",
                        MINOR,
                        "somebody who left is still noted as mastering a service",
                        folder -> folder.append("maitrises.csv", "Hébergement de sites;M016;2012-09-01;"),
                        folder -> folder.replace(
                                "maitrises.csv",
                                "Hébergement de sites;M016;2012-09-01;",
                                "Hébergement de sites;M016;2012-09-01;2019-06-29")),
                new Kind(
                        "finding.unkept",
                        MINOR,
                        "nobody looks after an activity any more",
                        folder -> folder.replace("maitrises.csv", "M251;2025-01-08;", "M251;2025-01-08;2025-12-31"),
                        folder -> folder.append("maitrises.csv", "Prêt d'ordinateurs portables;M019;2026-01-20;")),
                new Kind(
                        "finding.solution-unshared",
                        SERIOUS,
                        "one of the two who were named to master a solution left",
                        folder -> folder.replace("solutions.csv", "outil-listes;1;M058", "outil-listes;1;M001")
                                .replace(
                                        "membres.csv",
                                        "Octave;;2009-09-19;;",
                                        "Octave;;2009-09-19;2025-12-31;démission"),
                        folder -> folder.append(
                                        "propositions.csv",
                                        "fin-outil-listes;1;L'outil des listes est abandonné;ordinaire;outil-listes-v1.md;"
                                                + "abroge;2025-51;;")
                                .append(
                                        "ordre-du-jour.csv",
                                        "2026-01-06-council-1;8;L'outil des listes;fin-outil-listes;1;;;")
                                .append(
                                        "votes.csv",
                                        "2026-01-06-council-1;8;;;main levée;20:46;20:47;6;;;;;;adoptée")));
    }

    private static Stream<Kind> ofConflicts() {
        String agreement = "C-2025-01;2025-11-18;accord;M173;;;";
        return Stream.of(
                new Kind(
                        "finding.conflict-up",
                        SERIOUS,
                        "nothing followed the mediation",
                        folder -> withoutAgreement(folder, "2026-03-31"),
                        folder -> folder.append(
                                "conflits-faits.csv",
                                agreement + "La permanence tient la salle jusqu'à 14 h;2026-02-17")),
                new Kind(
                        "finding.conflict-to-meeting",
                        SERIOUS,
                        "nothing followed the last step",
                        folder -> withoutAgreement(folder, "2026-03-31")
                                .append(
                                        "conflits-faits.csv",
                                        "C-2025-01;2025-11-20;étape;M251;consensus du conseil;M012;;")
                                .append(
                                        "conflits-faits.csv",
                                        "C-2025-01;2025-12-21;étape;M251;vote à la majorité;M012;;"),
                        folder -> folder.append("conflits-faits.csv", "C-2025-01;2026-01-21;renvoi;M012;;;;")),
                new Kind(
                        "finding.conflict-measure",
                        MINOR,
                        "the interim measure ended before the conflict",
                        folder -> withoutAgreement(folder, "2025-11-30")
                                .append(
                                        "conflits-faits.csv",
                                        "C-2025-01;2026-01-07;étape;M251;consensus du conseil;M012;;"),
                        folder -> folder.append(
                                "conflits-faits.csv",
                                "C-2025-01;2026-01-20;mesure;M012;;;Les clés restent à l'accueil;2026-02-28")),
                new Kind(
                        "finding.conflict-review",
                        SERIOUS,
                        "nobody reviewed the agreement",
                        folder -> folder.replace("conflits-faits.csv", ";2026-02-17", ";2026-01-20"),
                        folder -> folder.append("conflits-faits.csv", "C-2025-01;2026-01-27;maintien;M007;;;;")));
    }

    /** A sitting under another day, wherever a table names it; the texts of its items keep their names. */
    private static SampleFolder moved(SampleFolder folder, String sitting, String to) {
        return withoutReviews(folder)
                .replaceInTables(sitting + ";", to + ";")
                .replaceInTables(sitting + "\n", to + "\n");
    }

    /** Nobody sends minutes before their sitting. */
    private static SampleFolder withoutReviews(SampleFolder folder) {
        Stream.of("relectures.csv", "remarques.csv")
                .filter(file -> Files.exists(folder.path().resolve(file)))
                .forEach(folder::remove);
        return folder;
    }

    /** The conflict as it stood before the agreement, the last measure running to a day. */
    private static SampleFolder withoutAgreement(SampleFolder folder, String lastDay) {
        return folder.replace("conflits-faits.csv", ";2025-11-30", ";" + lastDay)
                .removeLine("conflits-faits.csv", "C-2025-01;2025-11-18;accord");
    }

    /** The sample, in which everything was done in time. */
    private SampleFolder inOrder() {
        return SampleFolder.copiedInto(temporary)
                .replace("declarations.csv", "2025-06-15;;;;", "2025-06-15;;2025-07-10;2025-07-21;2025-R-0533")
                .replace("maitrises.csv", "M138;2021-02-01;2025-11-30", "M138;2021-02-01;")
                .replace("actes.csv", "2025-04-17;", "2025-04-17;2025-05-06-council-1")
                .replace("actions.csv", "M034;2025-09-12;", "M034;2025-09-12;2025-07-10")
                .replace("actions.csv", "en retard;M034;2025-10-31;", "en retard;M034;2025-10-31;2025-10-24")
                .replace("actions.csv", "M019;2026-01-15;", "M019;2026-01-15;2026-01-12")
                .replace("actions.csv", "M019;2026-01-20;", "M019;2026-02-20;");
    }

    private static List<Finding> found(SampleFolder folder) {
        Folder read = Folder.read(folder.path());
        assertThat(read.faults().stream()
                        .map(fault -> SecretaryWords.of(Locale.ENGLISH).say(fault.phrase())))
                .isEmpty();
        Contents contents = read.contents().orElseThrow();
        Archive archive = new Archive(new MemoryStore());
        contents.keepIn(archive).orElseThrow();
        return archive.read(
                contents.association().id(), holdings -> Findings.on(DAY, holdings.record(), Holidays.french()));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> SecretaryWords.of(Locale.ENGLISH).say(finding.says()))
                .toList();
    }

    /** The key of what is said, or within a frame that of what is said more. */
    private static String keyOf(Finding finding) {
        return finding.says().arguments().stream()
                .filter(Phrase.Argument.Part.class::isInstance)
                .map(part -> ((Phrase.Argument.Part) part).value().key())
                .filter(key -> FRAMES.contains(finding.says().key()) && key.matches("(contradiction|finding)\\..+"))
                .findFirst()
                .orElse(finding.says().key());
    }

    /**
     * A kind of finding.
     *
     * @param what how it came about
     * @param broken brings it about in a folder where there is nothing to find
     * @param mended does in that folder what was to be done, or where that comes too late, what should have been
     */
    record Kind(
            String key,
            Finding.Gravity gravity,
            String what,
            UnaryOperator<SampleFolder> broken,
            UnaryOperator<SampleFolder> mended) {

        @Override
        public String toString() {
            return key + ": " + what;
        }
    }
}
