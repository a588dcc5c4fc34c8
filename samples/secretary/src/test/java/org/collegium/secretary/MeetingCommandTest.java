package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingCommandTest {

    private static final String COUNCIL = CalledSitting.COUNCIL;

    @TempDir
    private static Path begun;

    @TempDir
    private Path folder;

    /** A folder with a council and a sitting that is called, which no test changes. */
    @BeforeAll
    static void begin() throws IOException {
        new CalledSitting(begun).begin();
    }

    @BeforeEach
    void copy() throws IOException {
        Shell.copy(begun, folder);
    }

    @Test
    @DisplayName("a sitting is opened once, on the day that it is called for, or at an hour that is given")
    void opening() {
        assertThat(refused("meeting", "arrive", "Malo")).contains("no sitting is in session");
        assertThat(refused("meeting", "open", "--facilitator", "Malo", "--secretary", "M001"))
                .contains("is not today; say the hour with --at");
        assertThat(refused("meeting", "open", "2026-01-07-council-1", "--facilitator", "Malo", "--secretary", "M001"))
                .contains("no such sitting is called");
        open();
        assertThat(refused("meeting", "open", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:40"))
                .contains("a sitting is in session already");
    }

    @Test
    @DisplayName("a year that is kept while a sitting is in session says that it is not of it yet")
    void notYetOfTheYear() {
        open();
        Run run =
                Run.of("year", folder.toString(), "--out", folder.resolve("out").toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("2026-01-06-council-1 is not over yet, and is not kept.");
    }

    @Nested
    @DisplayName("in session")
    class InSession {

        @BeforeEach
        void arrive() {
            open();
            assertThat(done("meeting", "arrive", COUNCIL, "--at", "18:30"))
                    .contains("Present: 5, represented: 0, of 5 in office.");
        }

        @ParameterizedTest
        @MethodSource("org.collegium.secretary.MeetingCommandTest#refusals")
        @DisplayName("what cannot be is refused with its reason, and nothing is written")
        void refusals(List<String> words, String why) throws IOException {
            String before = Files.readString(folder.resolve("votes.csv"));

            assertThat(refused(words.toArray(String[]::new))).contains(why).contains("Nothing was written.");
            assertThat(folder.resolve("votes.csv")).hasContent(before);
        }

        @Test
        @DisplayName("a vote is counted, and its verdict said; a tie is voted on again as another round")
        void votes() throws IOException {
            done("meeting", "leave", "Malo", "--at", "18:35");
            assertThat(done("meeting", "vote", "1", "for=2", "against=2", "--at", "18:38"))
                    .contains("2 for, 2 against");
            assertThat(done("meeting", "vote", "1", "for=3", "against=1", "--at", "18:40"))
                    .contains("Motion adopted: 3 for, 1 against, 0 abstentions.");
            assertThat(Files.readString(folder.resolve("votes.csv")))
                    .contains(";1;;1;main levée;", ";1;;2;main levée;");
        }

        @Test
        @DisplayName("after a tie that the bylaws have voted on again, the next vote is another round")
        void rounds() throws IOException {
            done("meeting", "leave", "Malo", "--at", "18:35");
            assertThat(done("meeting", "vote", "1", "for=2", "against=2", "--at", "18:38"))
                    .contains("2 for, 2 against");
            assertThat(done("meeting", "vote", "1", "for=3", "against=1", "--at", "18:40"))
                    .contains("Motion adopted: 3 for, 1 against, 0 abstentions.");
            assertThat(Files.readString(folder.resolve("votes.csv")))
                    .contains(";1;;1;main levée;", ";1;;2;main levée;");
        }

        @Test
        @DisplayName("by name")
        void byName() throws IOException {
            assertThat(done(
                            "meeting",
                            "vote",
                            "1",
                            "for=Kaelig,Rozenn,Malo",
                            "against=Annick",
                            "abstention=M001",
                            "--opened",
                            "18:38",
                            "--at",
                            "18h40"))
                    .contains("Motion adopted: 3 for, 1 against, 1 abstention.");
            assertThat(Files.readString(folder.resolve("bulletins.csv"))).contains(";M002;contre");
        }

        @Test
        @DisplayName("in secret, of which no choice is written")
        void inSecret() throws IOException {
            assertThat(done("meeting", "vote", "1", "for=1", "against=3", "blank=1", "--secret", "--at", "18:40"))
                    .contains("Motion not adopted: 1 for, 3 against");
            assertThat(Files.readString(folder.resolve("bulletins.csv")))
                    .contains(";M001;\r\n", ";M005;\r\n")
                    .doesNotContain("pour");
        }

        @Test
        @DisplayName("a motion may be withdrawn or postponed, once")
        void settingAside() throws IOException {
            assertThat(done("meeting", "postpone", "1", "The", "offer", "is", "missing.", "--at", "18:40"))
                    .contains("Item 1: postponed");
            assertThat(Files.readString(folder.resolve("suites.csv"))).contains("The offer is missing.");
            assertThat(refused("meeting", "withdraw", "1", "Later.", "--at", "18:41"))
                    .contains("set aside");
        }

        @Test
        @DisplayName("what is noted on an item is added to what was noted before")
        void notes() throws IOException {
            done("meeting", "note", "2", "All", "is", "well.");
            done("meeting", "note", "2", "The hall is open.");
            done("meeting", "recuse", "1", "Malo");
            assertThat(folder.resolve("textes/2026-01-06-council-1-2.md"))
                    .hasContent("All is well.\n\nThe hall is open.");
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        List.of("meeting", "leave", "Zorro", "--at", "18:40"),
                        "no member has this number or name: Zorro"),
                arguments(
                        List.of("meeting", "leave", "Ann", "--at", "18:40"),
                        "Anna Balcon (M001), Annick Balcon (M002)"),
                arguments(List.of("meeting", "leave", ",", "--at", "18:40"), "nobody is named"),
                arguments(List.of("meeting", "vote", "1", "for=9", "--at", "18:40"), "Refused: "),
                arguments(List.of("meeting", "vote", "1", "perhaps=1", "--at", "18:40"), "“perhaps” is no choice"),
                arguments(List.of("meeting", "vote", "1", "for", "--at", "18:40"), "“for” is no choice with its votes"),
                arguments(List.of("meeting", "vote", "1", "for=1", "pour=2", "--at", "18:40"), "“pour” is there twice"),
                arguments(
                        List.of("meeting", "vote", "1", "for=Malo", "against=Malo", "--at", "18:40"),
                        "“Malo Balcon” is there twice"),
                arguments(
                        List.of("meeting", "vote", "1", "for=Malo", "--secret", "--at", "18:40"),
                        "“Malo” is no number"),
                arguments(List.of("meeting", "vote", "7", "for=5", "--at", "18:40"), "7"),
                arguments(
                        List.of("approve", "2025-12-02-council-1", "for=5", "--at", "18:40"),
                        "has no approval of the minutes of 2025-12-02-council-1"),
                arguments(List.of("minutes"), "no such sitting is over"),
                arguments(
                        List.of("convene", "2026-01-06", "--hour", "18:30", "--place", "Salle", "--by", "M001"),
                        "Refused: "));
    }

    @Test
    @DisplayName("where there is no folder, or one already, or a table is at fault, that is said first")
    void folders() throws IOException {
        assertThat(Run.of("seal", "--in", folder.resolve("other").toString()).err())
                .contains("begin one with collegium init");
        assertThat(refused("init", "--name", "X", "--office", "Y", "--keeper", "M001"))
                .contains("has a folder already");
        Files.writeString(folder.resolve("presences.csv"), "séance;membre\n");
        assertThat(refused("minutes")).contains("presences.csv", "The folder has 2 faults; mend them first.");
    }

    @Test
    @DisplayName("a sitting goes to calendars when it is called, and from there when it is cancelled")
    void calendars() throws IOException {
        Path called = folder.resolve("called.ics");
        Path cancelled = folder.resolve("cancelled.ics");
        done(
                "convene",
                "2026-02-03",
                "--hour",
                "18:30",
                "--place",
                "Salle",
                "--by",
                "M001",
                "--sent",
                "2026-01-20",
                "--ics",
                called.toString());
        assertThat(Files.readString(called)).contains("METHOD:PUBLISH", "UID:2026-02-03-council-1.", "SEQUENCE:0");
        Path all = folder.resolve("all.ics");
        assertThat(done("calendar", "--out", all.toString())).contains("2 sittings written to");
        assertThat(Files.readString(all)).contains("UID:2026-01-06-council-1.", "UID:2026-02-03-council-1.");

        done("cancel", "2026-02-03-council-1", "--ics", cancelled.toString());
        assertThat(Files.readString(cancelled))
                .contains("METHOD:CANCEL", "UID:2026-02-03-council-1.", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(Files.readString(folder.resolve("ordre-du-jour.csv"))).doesNotContain("2026-02-03");
        assertThat(refused("cancel", "2026-02-03-council-1")).contains("no such sitting is called");
        open();
        assertThat(refused("cancel", "2026-01-06-council-1")).contains("no such sitting is called");
    }

    @Test
    @DisplayName("members are taken in once, and as a trial not at all")
    void importing() throws IOException {
        Path more = folder.resolve("more.csv");
        Files.writeString(more, """
                Membre;Nature;Nom;Prénom;Adhésion;Cotisation du;Cotisation au;Montant
                M009;personne;Uguen;Soizic;2020-01-01;;;
                """);
        String before = Files.readString(folder.resolve("membres.csv"));

        assertThat(done("import", more.toString(), "--dry-run")).contains("nothing was kept");
        assertThat(folder.resolve("membres.csv")).hasContent(before);
        done("import", more.toString());
        assertThat(Files.readString(folder.resolve("membres.csv"))).contains("M009;personne;Uguen;Soizic");
        assertThat(done("import", more.toString())).contains("nothing changed");
        assertThat(refused("appoint", COUNCIL, "--from", "2026-01-01")).contains("2 seats are free");
    }

    private void open() {
        done("meeting", "open", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:32");
    }

    private String done(String... words) {
        return new CalledSitting(folder).done(words);
    }

    private String refused(String... words) {
        return new CalledSitting(folder).refused(words);
    }
}
