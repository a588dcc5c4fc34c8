package org.collegium.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a language lacks beside English. */
class GlossaryTest {

    private static final Glossary GLOSSARY = new Glossary("port", GlossaryTest::beside);

    /** With three forms, as the words of a test say it. */
    private record Spoken(Optional<String> words, Charset charset, int form) implements Language {

        static Spoken of(String words) {
            return new Spoken(Optional.of(words), StandardCharsets.UTF_8, 2);
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("br-FR");
        }

        @Override
        public int pluralForms() {
            return 3;
        }

        @Override
        public int pluralForm(long number) {
            return number < 999 ? 0 : form;
        }

        @Override
        public Optional<InputStream> open(String file) {
            return words.filter(any -> file.equals("port_br.properties"))
                    .map(text -> new ByteArrayInputStream(text.getBytes(charset)));
        }
    }

    @Test
    void aCompleteLanguageHasNoFault() {
        assertThat(faults("boats={0} {0|bag|vag|bigi} e {1}\nsea=ar mor\nand=\\u0020ha"))
                .isEmpty();
        assertThat(Lexicon.WORDS.faults(new Transcribed())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boats={0} {1};sea is missing",
                "boats={1} {0};sea is missing",
                "boats={0} {1}|sea=mor|seas=morioù;seas is unknown",
                "boats={0}|sea=mor;boats has the gaps “{0}”, expected “{0} {1}”",
                "boats={0} {1} {2}|sea=mor;boats has the gaps “{0} {1} {2}”, expected “{0} {1}”",
                "boats={0} {1}|sea=mor {0};sea has the gaps “{0}”, expected “”",
                "boats={0} {1}|sea=;sea is blank",
                "boats={0} {1} {x}|sea=mor;boats has a brace that belongs to no gap",
                "boats={0} {1}|sea={mor;sea has a brace that belongs to no gap",
                "boats={0} {1}|sea=mor};sea has a brace that belongs to no gap",
                "boats={0} {1}|sea=\\u0020mor;sea begins with a space (\\u0020)",
                "boats={0} {1}|sea=mor|sea/of={0};sea/of has the gaps “{0}”, expected “”",
                "boats={0} {1}|sea=mor|see/of=mor;see/of is unknown",
            })
    void eachFaultIsTold(String lines, String fault) {
        String words = lines.replace("|", "\n") + "\nand=\\u0020ha";

        assertThat(faults(words)).containsExactly("port_br.properties: " + fault);
    }

    @Test
    void aSpaceAtTheBeginningThatTheFileLostIsTold() {
        assertThat(faults("boats={0} {1}\nsea=mor\nand= ha"))
                .containsExactly("port_br.properties: and does not begin with a space (\\u0020)");
    }

    @ParameterizedTest
    @CsvSource({"{0|bag}, 1", "{0|bag|bigi}, 2", "{0|bag|vag|bigi|}, 4"})
    void aNumberHasAllFormsOfTheLanguage(String gap, int forms) {
        assertThat(faults("boats=" + gap + " {1}\nsea=mor\nand=\\u0020ha"))
                .containsExactly("port_br.properties: boats gives " + gap + " " + forms + " forms, expected 3");
    }

    @ParameterizedTest
    @CsvSource({"-1", "3"})
    void aNumberTakesNoFormThatThereIsNot(int form) {
        String words = "boats={0} {1}\nsea=mor\nand=\\u0020ha";

        assertThat(GLOSSARY.faults(new Spoken(Optional.of(words), StandardCharsets.UTF_8, form)))
                .containsExactly("port_br.properties: the number 999 takes the form " + form + ", expected 0 to 2");
    }

    @Test
    void aFormOfAPhraseIsNoFault() {
        assertThat(faults("boats={0} {1}\nsea=mor\nsea/of=a vor\nand=\\u0020ha"))
                .isEmpty();
    }

    @Test
    void aMissingFileIsOneFault() {
        assertThat(GLOSSARY.faults(new Spoken(Optional.empty(), StandardCharsets.UTF_8, 0)))
                .containsExactly("port_br.properties: there is no such file");
    }

    @Test
    void aFileInAnotherEncodingIsTold() {
        String words = "boats={0} {1}\nsea=moriù\nand=\\u0020ha";

        assertThat(GLOSSARY.faults(new Spoken(Optional.of(words), StandardCharsets.ISO_8859_1, 0)))
                .containsExactly("port_br.properties: sea is not in UTF-8");
    }

    @Test
    void anEscapeThatIsNoneIsToldByItsFile() {
        assertThatThrownBy(() -> faults("sea=\\u00zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port_br.properties: Malformed \\uxxxx encoding.");
    }

    private static List<String> faults(String words) {
        return GLOSSARY.faults(Spoken.of(words));
    }

    private static @Nullable InputStream beside(String file) {
        String english = "boats={0} {0|boat|boats} and {1}\nsea=the sea\nand=\\u0020and";
        return file.equals("port_en.properties")
                ? new ByteArrayInputStream(english.getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
