package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeCommandTest {

    private static final String HEADER =
            "body,id,date,threshold,comparison,base,entitled,present,in_favour,against,abstain,blank,casting_vote,outcome\n";

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("the example of docs/judge.md says all that a verdict does, and is right")
    void documented() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("basedir", "."), "../../docs/judge.md"));
        String example = page.substring(page.indexOf("```json") + "```json".length(), page.lastIndexOf("```"));
        Run right = judge("votes.jsonl", oneLine(example));
        Run wrong = judge("votes.jsonl", oneLine(example).replace("\"smallestChange\": 1", "\"smallestChange\": 2"));

        assertThat(right.out()).isEqualTo("1 cases, 0 disagree" + System.lineSeparator());
        assertThat(wrong.out()).startsWith("the door: smallestChange is 2 in the file, 1 here");
    }

    private static String oneLine(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining()) + "\n";
    }

    @Nested
    class WhenTheVotesAreATable {

        @Test
        @DisplayName("those that the file judges alike are counted, and nothing else is said")
        void agreeing() {
            Run run = judge(
                    "votes.csv",
                    HEADER
                            + "council,1,2025-01-07,1/2,more-than,EXPRESSED,7,7,3,2,2,,,ADOPTED\n"
                            + "council,2,2025-01-07,1/2,more-than,ENTITLED,7,6,3,2,1,,,REJECTED\n"
                            + "council,3,2025-01-07,1/2,more-than,VOTERS,7,7,3,2,1,,,REJECTED\n"
                            + "council,4,2025-01-07,2/3,at-least,EXPRESSED,,6,4,2,,,,ADOPTED\n");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualToNormalizingNewlines("4 cases, 0 disagree\n");
            assertThat(run.exitCode()).isZero();
        }

        @Test
        @DisplayName("a presiding officer who is no member adds one vote")
        void castingVote() {
            Run run = judge(
                    "votes.csv",
                    HEADER
                            + "senate,1,2025-01-07,1/2,more-than,EXPRESSED,100,100,50,50,0,,for,ADOPTED\n"
                            + "senate,2,2025-01-07,1/2,more-than,EXPRESSED,100,100,50,50,0,,against,REJECTED\n"
                            + "senate,3,2025-01-07,1/2,more-than,EXPRESSED,100,100,50,50,0,,,REJECTED\n");

            assertThat(run.out()).endsWith("3 cases, 0 disagree" + System.lineSeparator());
        }

        @Test
        @DisplayName("one that it judges otherwise is named, with both outcomes")
        void disagreeing() {
            Run run = judge(
                    "votes.csv",
                    HEADER
                            + "council,1,2025-01-07,1/2,more-than,EXPRESSED,7,7,3,2,2,,,ADOPTED\n"
                            + "council,2,2025-01-07,1/2,more-than,EXPRESSED,7,7,3,3,1,,,ADOPTED\n");

            assertThat(run.out().lines())
                    .containsExactly(
                            "council 2: outcome is ADOPTED in the file, NOT_ADOPTED here", "2 cases, 1 disagree");
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "more-than,EXPRESSED,100,100,50,50,0,,for|ADOPTED",
                    "more-than,EXPRESSED,100,100,50,50,0,,against|REJECTED",
                    "more-than,EXPRESSED,100,100,50,49,0,,against|ADOPTED",
                    "more-than,EXPRESSED,100,100,49,50,0,,for|REJECTED",
                    "more-than,EXPRESSED,100,100,0,0,0,,for|REJECTED",
                    "more-than,ENTITLED,100,100,50,50,0,,for|REJECTED",
                    "more-than,VOTERS,100,100,50,50,0,,for|REJECTED",
                    "at-least,EXPRESSED,100,100,50,50,0,,against|ADOPTED"
                })
        @DisplayName("a casting vote breaks a tie and does nothing else")
        void castingVote(String vote, String outcome) {
            Run run = judge("votes.csv", HEADER + "senate,1,1993-08-06,1/2," + vote + "," + outcome + "\n");

            assertThat(run.out()).isEqualTo("1 cases, 0 disagree" + System.lineSeparator());
            assertThat(run.exitCode()).isZero();
        }

        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    ",3,2,|,three,2,|line 2, column “in_favour”, value “three”: expected a whole number",
                    "1/2|half|line 2, column “threshold”, value “half”: expected a fraction such as 1/2",
                    "1/2|3/2|line 2, column “threshold”, value “3/2”: expected a fraction such as 1/2",
                    "more-than|most|line 2, column “comparison”, value “most”: expected one of: more-than, at-least",
                    "EXPRESSED|CHAIRS|line 2, column “base”, value “CHAIRS”: expected one of: ENTITLED, EXPRESSED",
                    "ADOPTED|PASSED|line 2, column “outcome”, value “PASSED”: expected one of: REJECTED, ADOPTED",
                    "EXPRESSED,7,|ENTITLED,,|line 2, column “entitled”: expected a whole number",
                    ",ADOPTED|''|line 2, column “outcome”: 13 cells for 14 columns",
                    "in_favour|favour|line 1, column “in_favour”: this column is missing"
                })
        @DisplayName("what cannot be read is named with its line and column, and the exit code is 2")
        void unreadable(String correct, String wrong, String complaint) {
            String table = HEADER + "council,1,2025-01-07,1/2,more-than,EXPRESSED,7,7,3,2,2,,,ADOPTED\n";
            Run run = judge("votes.csv", table.replace(correct, wrong));

            assertThat(run.err()).startsWith("votes.csv, " + complaint);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(2);
        }

        @Test
        @DisplayName("each verdict is said in words where that is asked for")
        void explained() {
            String table = HEADER
                    + "council,1,2025-01-07,1/2,more-than,EXPRESSED,7,7,3,2,2,,,ADOPTED\n"
                    + "house,2,2025-01-07,1/2,more-than,EXPRESSED,435,420,210,205,5,,,ADOPTED\n";

            assertThat(judge("votes.csv", table, "--explain", "--lang", "en")
                            .out()
                            .lines())
                    .hasSize(3)
                    .first()
                    .asString()
                    .startsWith("council 1: Motion adopted: 3 for, 2 against, 2 abstentions.")
                    .contains("Another outcome would have taken 1 other choice");
            assertThat(judge("votes.csv", table, "--explain", "--lang", "fr")
                            .out()
                            .lines())
                    .element(1)
                    .asString()
                    .startsWith("house 2\u00a0: Proposition adoptée\u00a0: 210 pour")
                    .contains("il en fallait au moins 208");
        }
    }

    @Nested
    class WhenTheVotesAreToldInJson {

        @Test
        @DisplayName("the three hundred published ones agree in every field")
        void published() throws IOException {
            Run run = judge("seven.jsonl", published300());

            assertThat(run.out()).isEqualToNormalizingNewlines("300 cases, 0 disagree\n");
            assertThat(run.exitCode()).isZero();
        }

        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"outcome\":\"NOT_ADOPTED\"|\"outcome\":\"ADOPTED\"|s7-1: outcome is ADOPTED in the file, NOT_ADOPTED here",
                    "\"counts\":{\"FOR\":1|\"counts\":{\"FOR\":2|s7-1: counts/FOR is 2 in the file, 1 here",
                    "\"needed\":2,\"margin\":-1|\"needed\":3,\"margin\":-1|s7-1: conditions/0/needed is 3 in the file, 2 here",
                    "\"tie\":false|\"tie\":true|s7-1: tie is true in the file, false here",
                    ",{\"count\":3,\"base\":3,\"needed\":2,\"margin\":1,\"met\":true}]|]|s7-1: conditions is 1 in the file, 2 here",
                    "\"smallestChange\":null|\"smallestChange\":1|s7-1: smallestChange is 1 in the file, null here",
                    "\"quorum\":null,\"tie\":false|\"quorum\":{\"attending\":3},\"tie\":false|s7-1: quorum/attending is 3 in the file, – here"
                })
        @DisplayName("a field that the file has otherwise is named")
        void disagreeing(String published, String changed, String difference) throws IOException {
            Run run = judge("seven.jsonl", published300().replaceFirst(quoted(published), changed));

            assertThat(run.out().lines()).containsExactly(difference, "300 cases, 1 disagree");
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"seats\":3|\"seats\":\"3\"|line 1, column 22, at /seats: “3” is not a whole number",
                    "\"seats\":3|\"seats\":4|at /roll: “[…]” is not an array of every seat",
                    "\"seat\":2|\"seat\":1|at /roll: “[…]” is not an array of every seat",
                    "\"state\":\"PRESENT\"|\"state\":\"AWAY\"|at /roll/0/state: “AWAY” is not one of: VACANT",
                    "\"is\":\"MORE_THAN\"|\"is\":\"MORE\"|at /rule/conditions/0/is: “MORE” is not one of: MORE_THAN, AT_LEAST",
                    "\"base\":\"EXPRESSED\"|\"base\":\"EXPRESSED\",\"number\":2|at /rule/conditions/0/number: the member “number” is unknown; known: count, is, fraction, base",
                    "\"fraction\":\"1/2\"|\"fraction\":\"half\"|at /rule/conditions/0: “{…}” is not conditions",
                    "\"choice\":\"FOR\"|\"chioce\":\"FOR\"|at /roll/0/chioce: the member “chioce” is unknown; known: seat, state, choice",
                    "\"choice\":\"FOR\"|\"holder\":2|at /roll/0/holder: the member “holder” is unknown; known: seat, state, choice",
                    "\"outcome\":\"NOT_ADOPTED\"|\"outcome\":\"REJECTED\"|at /expect/outcome: “REJECTED” is not one of: ADOPTED, NOT_ADOPTED",
                    "\"outcome\":|\"result\":|at /expect/result: the member “result” is unknown; known: outcome, counts",
                    "\"counts\":{\"FOR\":1|\"counts\":{\"FOR\":\"1\"|at /expect/counts/FOR: “1” is not a whole number",
                    "\"expect\":|\"expected\":|at /expected: the member “expected” is unknown; known: id, seats, rule, roll, expect",
                    ",\"expect\":{|,\"roll\":{|at /roll: this member is there twice",
                    "\"seats\":3,|\"seats\":3|this is no JSON from here on"
                })
        @DisplayName("what cannot be read is named with its line and column, and the exit code is 2")
        void unreadable(String correct, String wrong, String complaint) throws IOException {
            Run run = judge("seven.jsonl", published300().replaceFirst(quoted(correct), wrong));

            assertThat(run.err()).startsWith("seven.jsonl, line 1, column ").contains(complaint);
            assertThat(run.exitCode()).isEqualTo(2);
        }

        @Test
        @DisplayName("the line named is that of the file")
        void laterLine() throws IOException {
            List<String> lines = published300().lines().limit(2).toList();
            Run run = judge("seven.jsonl", lines.get(0) + "\n\n" + lines.get(1) + "\n{]\n");

            assertThat(run.err()).startsWith("seven.jsonl, line 4, column 2, ");
        }

        private String published300() throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(getClass().getResourceAsStream("/org/collegium/vote/seven.jsonl"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private String quoted(String text) {
            return Pattern.quote(text);
        }
    }

    @Test
    @DisplayName("another kind of file, or none, cannot be read")
    void otherKind() throws IOException {
        assertThat(judge("votes.txt", "").err()).contains("votes.txt is neither .csv nor .jsonl");
        Run none = Run.of("judge", temporary.resolve("none.csv").toString(), "--lang", "en");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("none.csv could not be read or written: it does not exist");
    }

    private Run judge(String name, String content) {
        return judge(name, content, "--lang", "en");
    }

    private Run judge(String name, String content, String... options) {
        try {
            Path file = Files.writeString(temporary.resolve(name), content);
            return Run.of(Stream.concat(Stream.of("judge", file.toString()), Stream.of(options))
                    .toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
