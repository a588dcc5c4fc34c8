package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MeetingWordsTest {

    @TempDir
    private static Path begun;

    @TempDir
    private Path folder;

    private CalledSitting sitting = new CalledSitting(Path.of("."));

    @BeforeAll
    static void begin() throws IOException {
        CalledSitting called = new CalledSitting(begun);
        called.begin();
        called.done("meeting", "open", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:32");
        called.done("meeting", "arrive", CalledSitting.COUNCIL, "--at", "18:32");
    }

    @BeforeEach
    void copy() throws IOException {
        sitting = new CalledSitting(begun).copiedInto(folder);
    }

    @Nested
    @DisplayName("amendments")
    class Amendments {

        @Test
        @DisplayName("an amendment is voted on before the text, which is then put to the vote as amended")
        void voted() throws IOException {
            assertThat(done("amend", "1", "a bike", "two bikes"))
                    .contains("Amendment 1 to item 1 is tabled; vote on it with --amendment 1, before the text.");
            assertThat(refused("vote", "1", "for=5", "--at", "18:40")).contains("Nothing was written.");
            assertThat(done("vote", "1", "--amendment", "1", "for=3", "against=2", "--at", "18:41"))
                    .contains("adopted: 3 for, 2 against");
            assertThat(done("vote", "1", "for=Anna,Annick,Malo", "against=Kaelig, Rozenn", "--at", "18:42"))
                    .contains("adopted: 3 for, 2 against");

            assertThat(table("amendements.csv")).contains(";1;1;a bike;two bikes;\r\n");
            assertThat(table("votes.csv")).contains(";1;1;;main levée;", ";1;;;appel nominal;");
            assertThat(minutes()).contains("The council buys two bikes.");
        }

        @Test
        @DisplayName("an amendment may be withdrawn, after which the text is voted on as it was")
        void withdrawn() throws IOException {
            done("amend", "1", "a bike", "two bikes");
            done("amend", "1", " a bike", "");

            assertThat(done("withdraw", "1", "--amendment", "1")).contains("Amendment 1 to item 1 is withdrawn.");
            assertThat(done("withdraw", "1", "--amendment", "2")).contains("Amendment 2 to item 1 is withdrawn.");
            done("vote", "1", "for=5", "--at", "18:42");
            assertThat(minutes()).contains("The council buys a bike.");
        }

        @Test
        @DisplayName("what is not in the text cannot be amended, and to withdraw a motion takes a reason")
        void refusals() {
            assertThat(refused("amend", "1", "a car", "two cars")).contains("does not stand in the text");
            assertThat(refused("withdraw", "1", "--at", "18:42"))
                    .contains("say in a few words why, or the amendment with --amendment");
        }

        @Test
        @DisplayName("a tie on an amendment is voted on again as another round of the same question")
        void rounds() throws IOException {
            done("leave", "Malo", "--at", "18:35");
            done("amend", "1", "a bike", "two bikes");
            done("vote", "1", "--amendment", "1", "for=2", "against=2", "--at", "18:40");
            done("vote", "1", "--amendment", "1", "for=3", "against=1", "--at", "18:41");
            done("vote", "1", "for=4", "--at", "18:42");

            assertThat(table("votes.csv")).contains(";1;1;1;main levée;", ";1;1;2;main levée;", ";1;;;main levée;");
        }
    }

    @Nested
    @DisplayName("votes")
    class Votes {

        @Test
        @DisplayName("a roll call is closed early where nobody could change what comes of it")
        void early() throws IOException {
            assertThat(refused("vote", "1", "for=Anna Balcon,Annick", "--early", "--at", "18:40"))
                    .contains("Refused: ");
            assertThat(refused("vote", "1", "for=3", "--early", "--at", "18:40"))
                    .contains("only a roll call may close early");
            assertThat(done("vote", "1", "for=Anna Balcon,Annick,Kaelig", "--early", "--at", "18:40"))
                    .contains("adopted: 3 for, 0 against");
            assertThat(table("votes.csv")).contains(";oui;\r\n");
        }

        @Test
        @DisplayName("what was announced is kept, be it another than was counted")
        void announced() throws IOException {
            assertThat(refused("vote", "1", "for=5", "--announced", "hooray", "--at", "18:40"))
                    .contains("“hooray” is no outcome: adopted, not adopted, no quorum or tied");
            done("vote", "1", "for=5", "--announced", "adoptee", "--at", "18:40");
            assertThat(table("votes.csv")).contains(";adoptée\r\n");
        }

        @Test
        @DisplayName("in secret, those who put no paper in the box are named")
        void without() throws IOException {
            assertThat(refused("vote", "1", "for=4", "--secret", "--without", "Anna Balcon,Malo", "--at", "18:40"))
                    .contains("Refused: ");
            assertThat(done("vote", "1", "for=2", "against=1", "--secret", "--without", "Annick,Malo", "--at", "18:40"))
                    .contains("adopted: 2 for, 1 against, 0 abstentions, 2 taking no part");
            assertThat(table("bulletins.csv"))
                    .contains(";M001;", ";M003;", ";M004;")
                    .doesNotContain(";M002;", ";M005;");
        }

        @Test
        @DisplayName("whoever could not vote is none of those who put no paper in the box, recused ones neither")
        void recused() {
            done("recuse", "1", "Malo");
            assertThat(refused("vote", "1", "for=4", "--secret", "--without", "Malo", "--at", "18:40"))
                    .contains("Malo Balcon could not vote");
            assertThat(done("vote", "1", "for=4", "--secret", "--at", "18:40")).contains("adopted: 4 for");
        }

        @Test
        @DisplayName("nobody counts those who took no part")
        void notCounted() {
            assertThat(refused("vote", "1", "for=4", "not participating=1", "--at", "18:40"))
                    .contains("is not counted");
        }
    }

    @Nested
    @DisplayName("a search for consensus")
    class SearchForConsensus {

        @BeforeEach
        void seek() {
            assertThat(done("consensus", "1", "--at", "18:40")).contains("Item 1, 18:40: proposal");
            done("clarify", "1", "--at", "18:41");
            done("react", "1", "--at", "18:42");
            assertThat(refused("position", "1", "agrees=Malo")).contains("no round has begun; begin one with round");
            done("round", "1", "--at", "18:43");
        }

        @Test
        @DisplayName("it is adopted by consent once everybody was heard and nobody objects")
        void adopted() throws IOException {
            assertThat(refused("conclude", "1", "--at", "18:44")).contains("nobody was heard yet");
            assertThat(done("position", "1", "agrees=Anna Balcon,Annick,Kaelig", "reservations=Rozenn"))
                    .contains("Item 1, round 1: 4 of 5 heard. Still to be heard: Malo Balcon");
            assertThat(done("position", "1", "aside=Malo")).contains("5 of 5");
            assertThat(done("conclude", "1", "--at", "18:45")).contains("Item 1, 18:45: adoption by consent");

            assertThat(table("consensus.csv")).contains(";1;adoption par consentement;18:45;;\r\n");
            assertThat(table("positions.csv")).contains(";1;1;M005;en retrait;\r\n");
            assertThat(minutes()).contains("The council buys a bike.", "Rozenn Balcon");
            assertThat(refused("position", "1", "agrees=Malo")).contains("Nothing was written.");
        }

        @Test
        @DisplayName("an objection has a reason; the text is improved, and another round adopts it")
        void improved() throws IOException {
            assertThat(refused("position", "1", "objects=Kaelig")).contains("Nothing was written.");
            assertThat(refused("position", "1", "objects=Kaelig", "agrees=Malo", "--why", "Too dear."))
                    .contains("one reason belongs to one position");
            assertThat(refused("position", "1", "perhaps=Kaelig"))
                    .contains("“perhaps” is no position: agrees, reservations, aside or objects");
            done("position", "1", "objects=Kaelig", "--why", "Too dear.");
            done("position", "1", "accord=Anna Balcon,Annick,Malo,Rozenn");
            assertThat(done("improve", "1", "The", "council hires a bike.", "--at", "18:45"))
                    .contains("Item 1, 18:45: amendment");
            done("round", "1", "--at", "18:46");
            done("position", "1", "accord=" + CalledSitting.COUNCIL);
            done("conclude", "1", "--at", "18:47");

            assertThat(table("positions.csv")).contains(";1;1;M003;objection;Too dear.\r\n", ";1;2;M003;accord;");
            assertThat(folder.resolve("textes/2026-01-06-council-1-1-bonification-1.md"))
                    .hasContent("The council hires a bike.");
            assertThat(minutes()).contains("The council hires a bike.", "Too dear.");
        }

        @Test
        @DisplayName("after two rounds without agreement the text is postponed")
        void postponed() {
            done("position", "1", "objects=Kaelig", "--why", "Too dear.");
            assertThat(refused("conclude", "1", "--at", "18:45")).contains("1 round is left");
            done("improve", "1", "The council hires a bike.", "--at", "18:45");
            done("round", "1", "--at", "18:46");
            done("position", "1", "objects=Kaelig", "--why", "Still too dear.");
            assertThat(done("conclude", "1", "--at", "18:47"))
                    .contains("Item 1, 18:47: postponement to the next sitting");
            assertThat(refused("vote", "1", "for=5", "--at", "18:48")).contains("Nothing was written.");
        }

        @Test
        @DisplayName("somebody may ask for the vote after the first round")
        void vote() throws IOException {
            done("position", "1", "accord=Anna Balcon,Annick,Malo,Rozenn");
            done("position", "1", "objects=Kaelig", "--why", "Too dear.");
            done("improve", "1", "The council hires a bike.", "--at", "18:45");
            assertThat(done("conclude", "1", "--vote", "Kaelig", "--at", "18:46"))
                    .contains("Item 1, 18:46: vote");
            assertThat(done("vote", "1", "for=4", "against=1", "--at", "18:47")).contains("adopted: 4 for");
            assertThat(table("consensus.csv")).contains(";1;vote;18:46;;M003\r\n");
        }
    }

    @Nested
    @DisplayName("an election")
    class Elections {

        @Test
        @DisplayName("one round tells who is elected")
        void oneRound() throws IOException {
            assertThat(refused("elect", "2", "Kaelig=3", "--at", "18:45")).contains("such as --seats 3,4");
            assertThat(refused("elect", "2", "Kaelig=9", "--seats", "6", "--at", "18:45"))
                    .contains("Nothing was written.");
            assertThat(done(
                            "elect",
                            "2",
                            "Kaelig=3",
                            "Malo=0",
                            "blank=1",
                            "--seats",
                            "6",
                            "--without",
                            "Rozenn",
                            "--at",
                            "18:45"))
                    .contains("1 seat, 2 candidates", "Kaelig Balcon: 3 votes, elected");
            assertThat(table("scrutins.csv")).contains(";2;;6;uninominal à un tour;rien;18:45;18:45;3;1;0");
            assertThat(table("candidatures.csv")).contains(";2;M003\r\n", ";2;M005\r\n");
            assertThat(minutes()).contains("elected to seat 6");
        }

        @Test
        @DisplayName("several rounds, several seats, each its line")
        void severalRounds() throws IOException {
            assertThat(done(
                            "elect",
                            "2",
                            "Kaelig=5",
                            "Malo=2",
                            "Rozenn=2",
                            "--expressed",
                            "5",
                            "--seats",
                            "6,7",
                            "--two-rounds",
                            "--at",
                            "18:45"))
                    .contains("Kaelig Balcon: 5 votes, elected", "Next round");
            assertThat(done("elect", "2", "Malo=3", "Rozenn=2", "--opened", "18:46", "--at", "18:47"))
                    .contains("Malo Balcon: 3 votes, elected");
            assertThat(table("scrutins.csv"))
                    .contains(";2;;6 7;plurinominal à deux tours;rien;18:45;18:45;5;", ";2;2;;;;18:46;18:47;5;");
            assertThat(table("depouillement.csv")).contains(";2;2;M005;3\r\n");
        }

        @Test
        @DisplayName("by approval, and with a tie that is voted on again")
        void approval() throws IOException {
            done(
                    "elect",
                    "2",
                    "Kaelig=4",
                    "Malo=4",
                    "--expressed",
                    "5",
                    "--seats",
                    "6",
                    "--approval",
                    "--again",
                    "--at",
                    "18:45");
            assertThat(table("scrutins.csv")).contains(";6;approbation;nouveau tour;");
        }
    }

    @Test
    @DisplayName("a sitting is not called for a day before one that is over")
    void past() {
        done("close", "--at", "19:00");
        assertThat(sitting.refused(
                        "convene",
                        "2026-01-05",
                        "--hour",
                        "18:30",
                        "--place",
                        "Salle",
                        "--by",
                        "M001",
                        "--sent",
                        "2025-12-30"))
                .contains("are over already");
    }

    @Test
    @DisplayName("help tells every word with an example")
    void help() {
        assertThat(done("help"))
                .contains("vote 2 for=5 against=1\n    Enters a vote", "position 2 objects=Kaelig", "elect 3 Anna=4");
    }

    @Nested
    @DisplayName("slips")
    class Slips {

        @Test
        @DisplayName("of a name that nobody has, those are told that begin alike")
        void names() {
            assertThat(refused("leave", "Annabelle", "--at", "18:40"))
                    .contains(
                            "no member has this number or name: Annabelle; perhaps Anna Balcon (M001), Annick Balcon");
            assertThat(done("leave", "Anna", "--at", "18:36")).contains("Anna Balcon");
            assertThat(refused("leave", "Zo", "--at", "18:40")).contains("or name: Zo. Nothing was written.");
        }

        @Test
        @DisplayName("a refusal names people, not their numbers")
        void people() {
            assertThat(refused("arrive", "Malo", "--at", "18:40")).contains("Refused: Malo Balcon is");
        }

        @Test
        @DisplayName("nothing is entered on an item that the agenda does not have")
        void items() {
            for (String[] words : new String[][] {
                {"note", "9", "Hello."},
                {"vote", "9", "for=5", "--at", "18:40"},
                {"action", "9", "Malo", "2026-02-01", "Buy"},
                {"postpone", "9", "Late"},
                {"amend", "9", "a", "b"},
                {"recuse", "9", "Malo"}
            }) {
                assertThat(refused(words)).as(words[0]).contains("the agenda has no item 9");
            }
            assertThat(folder.resolve("textes/2026-01-06-council-1-9.md")).doesNotExist();
        }

        @Test
        @DisplayName("a vote without votes says how they are told, and a value that does not fit what would")
        void values() {
            assertThat(refused("vote", "1", "--at", "18:40")).contains("say the votes, such as for=6 against=1");
            assertThat(refused("vote", "1", "for=5", "--at", "25h"))
                    .contains("“25h”")
                    .contains("  --at HOUR: ");
        }

        @Test
        @DisplayName("what was entered last is undone, once, and nobody's change with it")
        void undone() throws IOException {
            String before = table("votes.csv");
            done("vote", "1", "for=Anna Balcon,Annick,Malo", "--at", "18:40");
            assertThat(table("votes.csv")).isNotEqualTo(before);

            assertThat(done("undo"))
                    .contains("What was entered last is undone.", "is in session.", "Present: 5", "  1. Bike");
            assertThat(table("votes.csv")).isEqualTo(before);
            assertThat(refused("undo")).contains("there is nothing to undo");

            assertThat(done("vote", "1", "for=5", "--at", "18:40")).contains("adopted: 5 for");
            Files.writeString(folder.resolve("votes.csv"), table("votes.csv").replace(";5;", ";4;"));
            assertThat(refused("undo")).contains("a table was changed since");
            assertThat(table("votes.csv")).contains(";4;");
        }

        @Test
        @DisplayName("an undone note leaves no word of it")
        void undoneNote() throws IOException {
            done("note", "2", "First.");
            done("note", "2", "Second.");
            done("undo");
            assertThat(minutes()).contains("First.").doesNotContain("Second.");
        }
    }

    @Nested
    @DisplayName("approvals")
    class Approvals {

        @BeforeEach
        void nextSitting() {
            done("vote", "1", "for=5", "--at", "18:40");
            done("close", "--at", "19h");
            assertThat(next().exitCode()).isZero();
            done("open", "2026-02-03", "--facilitator", "Malo", "--secretary", "M001", "--at", "18:00");
            done("arrive", CalledSitting.COUNCIL, "--at", "18:00");
        }

        @Test
        @DisplayName("of one sitting alone need not say of which, or by its day")
        void alone() throws IOException {
            assertThat(done("approve", "for=5", "--at", "18:10")).contains("adopted: 5 for");
            done("undo");
            assertThat(done("approve", "06/01/2026", "for=4", "--at", "18:10")).contains("adopted: 4 for");
            assertThat(refused("vote", "for=4", "--at", "18:11")).contains("say the item first, such as vote 2 for=6");
        }

        @Test
        @DisplayName("name people by all their names, and a sitting is not called twice")
        void wholeNames() {
            assertThat(done("approve", "for=Anna Balcon, Annick,", "Malo", "Balcon", "against=Kaelig", "--at", "18:10"))
                    .contains("adopted: 3 for, 1 against");
            Run again = next();
            assertThat(again.exitCode()).isEqualTo(2);
            assertThat(again.err()).contains("called or held on", "collegium cancel 2026-02-03-council-1");
        }

        @Test
        @DisplayName("of a sitting that is not to be approved are refused")
        void others() {
            assertThat(refused("approve", "2026-01-07", "for=5", "--at", "18:10"))
                    .contains("has no approval of the minutes of 2026-01-07");
            assertThat(refused("approve", "yesterday", "for=5", "--at", "18:10"))
                    .contains("has no approval of the minutes of yesterday");
        }

        @Test
        @DisplayName("make minutes approved, and the database alone makes them sealed")
        void sealed() throws IOException {
            done("approve", "for=5", "--at", "18:10");
            done("close", "--at", "19:00");
            assertThat(minutesOfJanuary()).contains("Approved at the sitting of 3 February 2026");

            assertThat(sitting.done("seal")).contains("Sealed as entry 1: 2026-01-06-council-1");
            assertThat(sitting.done("seal")).contains("nothing new to seal, the register has 1 entry.");
            assertThat(minutesOfJanuary()).contains("Sealed in the register as no. 1");
            assertThat(refused("undo")).contains("there is nothing to undo", "or the folder sealed");

            Files.writeString(folder.resolve("votes.csv"), table("votes.csv").replaceFirst(";5;", ";4;"));
            Run changed = sitting.run("minutes", "2026-01-06");
            assertThat(changed.exitCode()).isEqualTo(1);
            assertThat(changed.out()).isEmpty();
            assertThat(changed.err()).contains("2026-01-06-council-1");
        }

        /** Calls a sitting for February. */
        private Run next() {
            return sitting.run(
                    "convene",
                    "2026-02-03",
                    "--hour",
                    "18h",
                    "--place",
                    "Salle",
                    "--by",
                    "M001",
                    "--sent",
                    "2026-01-20");
        }

        @Test
        @DisplayName("are not undone once the year was kept and sealed in a database")
        void keptByTheYear() {
            done("approve", "for=5", "--at", "18:10");
            done("close", "--at", "19:00");
            String out = folder.resolve("out").toString();
            assertThat(Run.of("year", folder.toString(), "--out", out, "--form", "json")
                            .exitCode())
                    .isZero();
            assertThat(refused("undo")).contains("there is nothing to undo");
        }

        private String minutesOfJanuary() {
            return sitting.done("minutes", "2026-01-06");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("each example is understood as the word of which it is one")
    void examples(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Lexicon lexicon = SecretaryLexicon.of(locale);
        CommandLine collegium = Collegium.commandLine(locale, "meeting");

        assertThat(MeetingCommand.WORDS).hasSize(24);
        assertThat(MeetingCommand.WORDS).extracting(Method.class::cast).allSatisfy(word -> {
            List<String> typed = Typed.words(HelpWords.example(word.getName(), lexicon), Integer.MAX_VALUE);
            assertThat(collegium
                            .parseArgs(meeting(typed.toArray(String[]::new)))
                            .subcommand()
                            .subcommand()
                            .commandSpec()
                            .name())
                    .isEqualTo(word.getName());
        });
    }

    private String done(String... words) {
        return sitting.done(meeting(words));
    }

    private String refused(String... words) {
        return sitting.refused(meeting(words));
    }

    private static String[] meeting(String... words) {
        return Stream.concat(Stream.of("meeting"), Stream.of(words)).toArray(String[]::new);
    }

    /** The minutes once the sitting is closed. */
    private String minutes() {
        done("close", "--at", "19:00");
        return sitting.done("minutes");
    }

    private String table(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
