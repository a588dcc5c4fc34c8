package org.collegium.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of a JSON file and its place. */
class NodeTest {

    private static final String NESTED = """
            {
              "roll": [
                {"seat": 1, "either/or": [true,
                  false], "~": {}},
            \t7,

                "é\\n2"
              ],
              "after": {
                "last": null, "end": -1.50}
            }
            """;

    private static final Node READ = Node.read("some.json", NESTED);

    @Nested
    class WhenValuesStandOnManyLines {

        @Test
        void eachKnowsItsLineColumnAndPointer() {
            Node roll = READ.member("roll");
            Node first = roll.items().get(0);

            assertThat(placeOf(READ)).isEqualTo("line 1, column 1, at /");
            assertThat(placeOf(roll)).isEqualTo("line 2, column 11, at /roll");
            assertThat(placeOf(first)).isEqualTo("line 3, column 5, at /roll/0");
            assertThat(placeOf(first.member("seat"))).isEqualTo("line 3, column 14, at /roll/0/seat");
        }

        @Test
        void soDoesWhatFollowsNestedOnes() {
            Node roll = READ.member("roll");
            Node first = roll.items().get(0);

            assertThat(placeOf(first.member("either/or").items().get(1)))
                    .isEqualTo("line 4, column 7, at /roll/0/either~1or/1");
            assertThat(placeOf(first.member("~"))).isEqualTo("line 4, column 20, at /roll/0/~0");
            assertThat(placeOf(roll.items().get(1))).isEqualTo("line 5, column 2, at /roll/1");
            assertThat(placeOf(roll.items().get(2))).isEqualTo("line 7, column 5, at /roll/2");
            assertThat(placeOf(READ.member("after"))).isEqualTo("line 9, column 12, at /after");
            assertThat(placeOf(READ.member("after").member("end"))).isEqualTo("line 10, column 26, at /after/end");
        }

        @Test
        void theOrderInWhichTheyAreAskedIsOfNoMatter() {
            assertThat(placeOf(READ.member("after"))).startsWith("line 9,");
            assertThat(placeOf(READ.member("roll"))).startsWith("line 2,");
        }

        @Test
        void aTextFromTheMiddleOfAFileKeepsTheLinesOfTheFile() {
            Node read = Node.read("some.json", "[1,\r\n2]", 41);

            assertThat(placeOf(read)).isEqualTo("line 41, column 1, at /");
            assertThat(placeOf(read.items().get(1))).isEqualTo("line 42, column 1, at /1");
        }
    }

    @Nested
    class WhenTheTextIsBroken {

        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'a': {'b': [1,⏎2]},⏎ 'c' 3}|line 3, column 6, at /: this is no JSON",
                    "[[1],⏎[2]]⏎⏎]|line 4, column 1, at /: this is no JSON",
                    "[[1],⏎ 2|line 2, column 3, at /: this is no JSON",
                    "{'a':⏎ {'b': 1,⏎  'b': [2,⏎3]}}|line 3, column 3, at /a/b: this member is there twice"
                })
        void theComplaintNamesThePlaceAfterWhatWasRead(String text, String complaint) {
            String lines = text.replace('\'', '"').replace('⏎', '\n');

            assertThat(said(() -> Node.read("some.json", lines))).startsWith("some.json, " + complaint);
        }

        @Test
        void aHundredLevelsAreReadAndNoMore() {
            String hundred = "[\n".repeat(100) + "7" + "]".repeat(100);

            assertThat(Node.read("some.json", hundred).isArray()).isTrue();
            assertThat(said(() -> Node.read("some.json", "{\"a\": " + hundred + "}")))
                    .contains("line 101, column 1, at /a" + "/0".repeat(100) + ": nested deeper than 100 levels");
        }
    }

    private static String placeOf(Node node) {
        String complaint = said(() -> {
            throw node.expected(Phrase.of("json.flag"));
        });
        return complaint.substring("some.json, ".length(), complaint.indexOf(": "));
    }

    private static String said(ThrowingCallable reading) {
        return ReportLexicon.of(Locale.ENGLISH)
                .say(catchThrowableOfType(UnreadableException.class, reading).why());
    }
}
