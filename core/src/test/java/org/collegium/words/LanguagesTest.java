package org.collegium.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages that there are, and how one that a host added is spoken. */
class LanguagesTest {

    private record Named(Locale locale) implements Language {
        @Override
        public int pluralForms() {
            return 1;
        }

        @Override
        public int pluralForm(long number) {
            return 0;
        }
    }

    @Nested
    class WhenOneIsLookedFor {

        @Test
        void oursComeFirstAndTheOthersByTheirCodes() {
            Language breton = new Named(Locale.forLanguageTag("br-FR"));
            Language basque = new Named(Locale.forLanguageTag("eu"));

            assertThat(Languages.with(List.of(basque, breton)))
                    .extracting(language -> language.locale().toLanguageTag())
                    .containsExactly("fr-FR", "en-GB", "br-FR", "eu");
            assertThat(Languages.known())
                    .extracting(language -> language.locale().getLanguage())
                    .containsExactly("fr", "en", "qaa", "qab");
        }

        @Test
        void theCountryDoesNotMatter() {
            assertThat(Languages.of(Locale.forLanguageTag("qaa-Latn-FR"))).isInstanceOf(Transcribed.class);
            assertThat(Languages.of(Locale.CANADA_FRENCH)).isSameAs(Languages.of(Locale.FRENCH));
        }

        @Test
        void whoAsksForAnUnknownOneIsToldThoseThatThereAre() {
            assertThat(Languages.find(Locale.GERMANY)).isEmpty();
            assertThatThrownBy(() -> Languages.of(Locale.GERMANY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "No words for the language 'de_DE', only for fr, en, qaa, qab; to add it, put a class that "
                                    + "implements org.collegium.words.Language on the class path, named in META-INF/services, with its "
                                    + "files of words");
        }

        @Test
        void noLanguageIsThereTwice() {
            Language breton = new Named(Locale.forLanguageTag("br-FR"));
            Language another = new Named(Locale.forLanguageTag("br"));
            String named = Named.class.getName();

            assertThatThrownBy(() -> Languages.with(List.of(breton, another)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Two classes are the language 'br': " + named + " and " + named);
            assertThatThrownBy(() -> Languages.with(List.of(new Named(Locale.CANADA_FRENCH))))
                    .hasMessage("Two classes are the language 'fr': org.collegium.words.French and " + named);
        }

        @Test
        void noLanguageIsNone() {
            assertThatThrownBy(() -> Languages.with(List.of(new Named(Locale.ROOT))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(Named.class.getName() + " names no language");
        }
    }

    @Nested
    class WhenAnAddedOneIsSpoken {

        private final Lexicon lexicon = Lexicon.of(Transcribed.LOCALE);

        @Test
        void itIsTheWholeLocaleThatDocumentsName() {
            assertThat(lexicon.language().toLanguageTag()).isEqualTo("qaa-Cyrl");
            assertThat(lexicon).isSameAs(Lexicon.of(Locale.forLanguageTag("qaa")));
        }

        @ParameterizedTest
        @CsvSource({"0, вотесы", "1, воте", "2, вотес", "4, вотес", "5, вотесы", "11, вотесы", "21, воте", "-1, воте"})
        void aNumberTakesTheFormOfItsRule(int number, String form) {
            assertThat(lexicon.say(Phrase.of("election.least").with(number)))
                    .isEqualTo("Щхатевер тхе турноут, ат леаст " + number + " " + form + " неедед.");
        }

        @Test
        void aPhraseTakesTheFormThatIsAskedFor() {
            Phrase sent =
                    Phrase.of("next.due-by").with(LocalDate.of(2025, 4, 1)).with("");

            assertThat(lexicon.say(sent)).contains("1-е Априлъ 2025, Туесдаы");
            assertThat(lexicon.say(Phrase.of("month.APRIL"))).isEqualTo("Април");
        }

        @Test
        void aPhraseWithoutThatFormIsSaidAsItIs() {
            Properties words = new Properties();
            words.setProperty("of", "{0:genitive}/{0:dative}");
            words.setProperty("sea", "ar mor");
            words.setProperty("sea/genitive", "mor {0}");

            assertThat(lexicon.including(words)
                            .say(Phrase.of("of").with(Phrase.of("sea").with("glas"))))
                    .isEqualTo("mor glas/ar mor");
        }

        @Test
        void whatStandsForAnotherHasItsFormsAndNoOther() {
            Properties words = new Properties();
            words.setProperty("of", "{0:genitive}, {0:dative}");
            words.setProperty("sea", "ar mor");
            words.setProperty("sea/dative", "d’ar mor");
            words.setProperty("land", "an douar");
            words.setProperty("land/genitive", "douar");

            assertThat(lexicon.including(words)
                            .where("sea", "land")
                            .say(Phrase.of("of").with(Phrase.of("sea"))))
                    .isEqualTo("douar, an douar");
        }
    }

    @Nested
    class WhenAnAddedOneIsNotFinished {

        @Test
        void nothingIsSaidInItAndAllThatItLacksIsTold() {
            assertThatThrownBy(() -> Lexicon.of(Unfinished.LOCALE))
                    .isInstanceOfSatisfying(
                            IncompleteLanguageException.class,
                            refused -> assertThat(refused.faults())
                                    .hasSize(Lexicon.english().patterns().size())
                                    .contains(
                                            "lexicon_qab.properties: day.first is missing",
                                            "lexicon_qab.properties: hour has the gaps “{0}”, expected “{0} {1}”"))
                    .hasMessageStartingWith("The language 'qab' of org.collegium.words.Unfinished cannot be spoken:\n"
                            + "  lexicon_qab.properties: ");
        }

        @Test
        void theWordsOfAllPartsAreToldAtOnce() {
            Glossary more = new Glossary("more", file -> null);

            assertThatThrownBy(() -> Lexicon.of(Unfinished.LOCALE, more))
                    .isInstanceOfSatisfying(
                            IncompleteLanguageException.class,
                            refused -> assertThat(refused.faults())
                                    .contains(
                                            "lexicon_qab.properties: day.first is missing",
                                            "more_qab.properties: there is no such file"));
        }
    }
}
