package org.collegium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical JSON, against the examples that RFC 8785 publishes, as far as strings, whole numbers and order go. */
class JsonTest {

    @Nested
    class WhenHeldAgainstTheExamplesOfTheRfc {

        /** RFC 8785 section 3.2.2 and 3.2.3: the sample's string, literals and member order. */
        @Test
        void theSampleOfSection3Point2IsWrittenAsThere() {
            Json sample = Json.object()
                    .with("string", "\u20ac$\u000F\nA'B\"\\\\\"/")
                    .with("literals", Json.array(Stream.of(new Json.Flag(true), new Json.Flag(false))));

            assertThat(sample.canonical())
                    .isEqualTo("{\"literals\":[true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        }

        /** RFC 8785 section 3.2.4: the sample's string in UTF-8, byte by byte. */
        @Test
        void theSampleHasTheBytesOfSection3Point2Point4() {
            byte[] utf8 =
                    new Json.Text("\u20ac$\u000F\nA'B\"\\\\\"/").canonical().getBytes(StandardCharsets.UTF_8);

            assertThat(HexFormat.ofDelimiter(" ").formatHex(utf8))
                    .isEqualTo("22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22");
        }

        /** RFC 8785 section 3.2.3: names sort by UTF-16 code units, so that a smiley comes before U+FB33. */
        @Test
        void theNamesOfSection3Point2Point3AreSortedAsThere() {
            Json.Fields names = Json.object(Map.of(
                    "\u20ac", new Json.Text("Euro Sign"),
                    "\r", new Json.Text("Carriage Return"),
                    "\ufb33", new Json.Text("Hebrew Letter Dalet With Dagesh"),
                    "1", new Json.Text("One"),
                    "\ud83d\ude00", new Json.Text("Emoji: Grinning Face"),
                    "\u0080", new Json.Text("Control"),
                    "\u00f6", new Json.Text("Latin Small Letter O With Diaeresis")));

            assertThat(names.members().values())
                    .extracting(value -> ((Json.Text) value).value())
                    .containsExactly(
                            "Carriage Return",
                            "One",
                            "Control",
                            "Latin Small Letter O With Diaeresis",
                            "Euro Sign",
                            "Emoji: Grinning Face",
                            "Hebrew Letter Dalet With Dagesh");
            assertThat(names.canonical()).startsWith("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":");
        }

        /** RFC 8785 appendix B: whole numbers that a double holds exactly. */
        @Test
        void theGreatestWholeNumbersAreWrittenOut() {
            assertThat(new Json.Whole(9_007_199_254_740_991L).canonical()).isEqualTo("9007199254740991");
            assertThat(new Json.Whole(-9_007_199_254_740_991L).canonical()).isEqualTo("-9007199254740991");
            assertThat(new Json.Whole(0).canonical()).isEqualTo("0");
        }
    }

    @Nested
    class WhenCharactersAreSpecial {

        @Test
        void onlyThoseThatTheRfcNamesAreEscaped() {
            assertThat(new Json.Text("\b\t\n\f\r\u0000\u001f \u007f\u2028/<é").canonical())
                    .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f \u007f\u2028/<é\"");
        }

        @Test
        void aWholePairIsKept() {
            assertThat(new Json.Text("a\ud83d\ude00b").canonical()).isEqualTo("\"a\ud83d\ude00b\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"d83d", "de00", "d83d0061", "de00d83d", "d83dd83dde00"})
        void aLoneSurrogateIsRefusedInValuesAndNames(String units) {
            StringBuilder lone = new StringBuilder();
            for (int i = 0; i < units.length(); i += 4) {
                lone.append((char) Integer.parseInt(units.substring(i, i + 4), 16));
            }

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Json.Text(lone.toString()))
                    .withMessageStartingWith("A surrogate stands alone at index 0: U+d");
            assertThatIllegalArgumentException().isThrownBy(() -> Json.object().with(lone.toString(), 1));
        }
    }

    @Nested
    class WhenNumbersAreTooGreat {

        @ParameterizedTest
        @ValueSource(longs = {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE})
        void theyAreRefused(long number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Json.Whole(number))
                    .withMessage(number + " is not below 2^53, so JSON readers would round it");
        }
    }

    @Nested
    class WhenPutTogether {

        @Test
        void theOrderOfTheCallsDoesNotMatter() {
            assertThat(Json.object().with("b", 2).with("a", 1))
                    .isEqualTo(Json.object().with("a", 1).with("b", 2))
                    .extracting(Json::canonical)
                    .isEqualTo("{\"a\":1,\"b\":2}");
        }

        @Test
        void norDoesAnyOrderThatTheMembersCameIn() {
            TreeMap<String, Json> backwards = new TreeMap<>(Comparator.reverseOrder());
            backwards.putAll(Json.object().with("a", 1).with("b", 2).members());

            assertThat(new Json.Fields(backwards).canonical()).isEqualTo("{\"a\":1,\"b\":2}");
        }

        @Test
        void whatIsAbsentIsLeftOut() {
            assertThat(Json.object()
                            .with("none", Optional.empty())
                            .with("text", Optional.of("here"))
                            .with("json", Optional.of(new Json.Whole(1)))
                            .canonical())
                    .isEqualTo("{\"json\":1,\"text\":\"here\"}");
        }

        @Test
        void aMemberSetAgainIsReplaced() {
            assertThat(Json.object().with("a", 1).with("a", "one").canonical()).isEqualTo("{\"a\":\"one\"}");
        }

        @Test
        void arraysKeepTheirOrder() {
            assertThat(Json.texts("b", "a", "b").canonical()).isEqualTo("[\"b\",\"a\",\"b\"]");
            assertThat(Json.texts().canonical()).isEqualTo("[]");
            assertThat(Json.object().canonical()).isEqualTo("{}");
            assertThat(Json.array(List.of(Json.object(), Json.texts("x")).stream())
                            .canonical())
                    .isEqualTo("[{},[\"x\"]]");
        }
    }
}
