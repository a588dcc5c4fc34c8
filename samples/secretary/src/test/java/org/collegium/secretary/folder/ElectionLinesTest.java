package org.collegium.secretary.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collegium.meeting.HeldElection;
import org.collegium.reporting.csv.Fault;
import org.collegium.secretary.SecretaryWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElectionLinesTest {

    private static final String MEETING = "2025-05-24-general-meeting-1;";
    private static final String FIRST = MEETING + "6;;4;uninominal à deux tours;;11:44;11:53;17;1;";

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("the general meeting elects the deputy in one round, and nobody's ballot is told")
    void electsInOneRound() {
        List<HeldElection> rounds = rounds(Folder.read(SampleFolder.original()));

        assertThat(rounds).singleElement().satisfies(round -> {
            assertThat(round.elected().values())
                    .extracting(holder -> holder.name())
                    .containsExactly("Hervé Quéméneur");
            assertThat(round.voted()).hasSize(18);
            assertThat(round.result().count().papers()).isEqualTo(18);
        });
    }

    @Test
    @DisplayName("a second round is between those who are left, and its line does not say again what it is about")
    void electsInTwoRounds() {
        SampleFolder folder = SampleFolder.copiedInto(temporary)
                .replace("scrutins.csv", FIRST, MEETING + "6;;4;uninominal à deux tours;;11:44;11:48;17;1;")
                .replace("depouillement.csv", MEETING + "6;;M034;11", MEETING + "6;;M034;7")
                .replace("depouillement.csv", MEETING + "6;;M173;4", MEETING + "6;;M173;8")
                .append("scrutins.csv", MEETING + "6;2;;;;11:49;11:53;2;;1")
                .append("depouillement.csv", MEETING + "6;2;M034;2")
                .append("bulletins.csv", MEETING + "6;;2;M007;")
                .append("bulletins.csv", MEETING + "6;;2;M012;")
                .append("bulletins.csv", MEETING + "6;;2;M019;");
        List<HeldElection> rounds = rounds(Folder.read(folder.path()));

        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).elected()).isEmpty();
        assertThat(rounds.get(1).election().candidates())
                .extracting(holder -> holder.id().value())
                .containsExactly("M034", "M173");
        assertThat(rounds.get(1).elected().values())
                .extracting(holder -> holder.name())
                .containsExactly("Hervé Quéméneur");
    }

    @Test
    @DisplayName("a folder without elections has none of their tables")
    void withoutElections() {
        SampleFolder folder = SampleFolder.copiedInto(temporary)
                .remove("scrutins.csv")
                .remove("candidatures.csv")
                .remove("depouillement.csv");

        assertThat(Folder.read(folder.path()).faults())
                .as("only the papers are left")
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("bulletins.csv"))
                .hasSize(18);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a word that is no method",
                        folder -> folder.replace("scrutins.csv", "uninominal à deux tours", "acclamation"),
                        "scrutins.csv, line 2, column “méthode”, value “acclamation”: expected one of: uninominal à un"
                                + " tour, uninominal à deux tours"),
                fault(
                        "a seat twice",
                        folder -> folder.replace("scrutins.csv", ";4;", ";4 4;"),
                        "scrutins.csv, line 2, column “sièges”, value “4 4”: expected numbers of different seats"),
                fault(
                        "an hour before the vote before",
                        folder -> folder.replace("scrutins.csv", "11:44", "11:39"),
                        "scrutins.csv, line 2, column “ouvert”, value “11:39”: on item 6, 11:39 is before 11:40"),
                fault(
                        "more papers than voters",
                        folder -> folder.replace("scrutins.csv", ";17;1;", ";17;2;"),
                        "scrutins.csv, line 2, column “exprimés”, value “17”: 19 papers in the box for 18 voters"),
                fault(
                        "votes that do not add up",
                        folder -> folder.replace("depouillement.csv", "M034;11", "M034;12"),
                        "scrutins.csv, line 2, column “exprimés”, value “17”: 18 votes do not fit 17 papers expressed"),
                fault(
                        "votes of somebody who does not stand",
                        folder -> folder.replace("depouillement.csv", "M212;2", "M007;2"),
                        "depouillement.csv, line 4, column “membre”, value “M007”: Soazig L'Haridon does not stand in this"
                                + " round"),
                fault(
                        "votes told twice",
                        folder -> folder.append("depouillement.csv", MEETING + "6;;M212;2"),
                        "depouillement.csv, line 5, column “membre”, value “M212”: this line repeats another"),
                fault(
                        "a candidate twice",
                        folder -> folder.append("candidatures.csv", MEETING + "6;M212"),
                        "candidatures.csv, line 5, column “membre”, value “M212”: Margaux Prigent stands already, and"
                                + " papers bear only names"),
                fault(
                        "nobody who stands",
                        folder -> folder.remove("candidatures.csv"),
                        "scrutins.csv, line 2, column “point”, value “6”: nobody stands: candidatures.csv has no line"
                                + " about this item"),
                fault(
                        "a candidate of no election",
                        folder -> folder.append("candidatures.csv", MEETING + "8;M007"),
                        "candidatures.csv, line 5, column “point”, value “8”: scrutins.csv has no election on item 8"),
                fault(
                        "votes of no round",
                        folder -> folder.append("depouillement.csv", MEETING + "6;2;M034;2"),
                        "depouillement.csv, line 5, column “point”, value “6”: scrutins.csv has no election on item 6"),
                fault(
                        "an election on an item with a motion",
                        folder -> folder.replace("scrutins.csv", FIRST, FIRST.replace("1;6;", "1;7;"))
                                .replace("candidatures.csv", MEETING + "6;M034", MEETING + "7;M034")
                                .replace("candidatures.csv", MEETING + "6;M173", MEETING + "7;M173")
                                .replace("candidatures.csv", MEETING + "6;M212", MEETING + "7;M212"),
                        "scrutins.csv, line 2, column “point”, value “7”: item 7 has a motion"),
                fault(
                        "a choice beside a secret ballot",
                        folder -> folder.replace("bulletins.csv", MEETING + "6;;;M034;", MEETING + "6;;;M034;M034"),
                        "column “choix”, value “M034”: the choice of a secret ballot is not written down"),
                fault(
                        "a paper of somebody who left",
                        folder -> folder.append("bulletins.csv", MEETING + "6;;;M087;"),
                        "column “membre”, value “M087”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @DisplayName("a fault names the table, the line, the column, the value and the reason")
    void faulty(String kind, UnaryOperator<SampleFolder> change, String expected) {
        Folder read =
                Folder.read(change.apply(SampleFolder.copiedInto(temporary)).path());

        assertThat(read.contents()).as(kind).isEmpty();
        assertThat(read.faults().stream().map(ElectionLinesTest::said))
                .anySatisfy(said -> assertThat(said).contains(expected));
    }

    private static Arguments fault(String kind, UnaryOperator<SampleFolder> change, String expected) {
        return arguments(kind, change, expected);
    }

    private static List<HeldElection> rounds(Folder folder) {
        assertThat(folder.faults()).isEmpty();
        return folder.contents().orElseThrow().sittings().stream()
                .flatMap(sitting -> sitting.sitting().elections().stream())
                .toList();
    }

    private static String said(Fault fault) {
        return SecretaryWords.of(Locale.ENGLISH).say(fault.phrase());
    }
}
