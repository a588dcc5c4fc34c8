package org.collegium.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How phrases are said in French and English. */
class LexiconTest {

    private static final Lexicon FRENCH = Lexicon.french()
            .including(words(
                    "day",
                    "{0}",
                    "long-day",
                    "{0:weekday}",
                    "hour-of",
                    "{0}",
                    "seats",
                    "{0} {0|siège|sièges}",
                    "both",
                    "{1} puis {0}",
                    "within",
                    "[{0}]"));
    private static final Lexicon ENGLISH = Lexicon.english()
            .including(words(
                    "day",
                    "{0}",
                    "long-day",
                    "{0:weekday}",
                    "hour-of",
                    "{0}",
                    "seats",
                    "{0} {0|seat|seats}",
                    "both",
                    "{0} then {1}",
                    "within",
                    "[{0}]"));

    @Nested
    class WhenADayIsSaid {

        @Test
        void theFirstOfTheMonthIsSpecialInFrench() {
            Phrase newYear = Phrase.of("day").with(LocalDate.of(2025, 1, 1));

            assertThat(FRENCH.say(newYear)).isEqualTo("1er\u00a0janvier 2025");
            assertThat(ENGLISH.say(newYear)).isEqualTo("1\u00a0January 2025");
        }

        @Test
        void otherDaysAreNot() {
            Phrase august = Phrase.of("day").with(LocalDate.of(2025, 8, 21));

            assertThat(FRENCH.say(august)).isEqualTo("21\u00a0août 2025");
            assertThat(ENGLISH.say(august)).isEqualTo("21\u00a0August 2025");
        }

        @Test
        void theWeekdayComesWhereItIsAskedFor() {
            Phrase tuesday = Phrase.of("long-day").with(LocalDate.of(2025, 4, 1));

            assertThat(FRENCH.say(tuesday)).isEqualTo("mardi 1er\u00a0avril 2025");
            assertThat(ENGLISH.say(tuesday)).isEqualTo("Tuesday 1\u00a0April 2025");
        }

        @ParameterizedTest
        @CsvSource({
            "1, lundi, janvier, Monday, January", "2, mardi, février, Tuesday, February",
            "3, mercredi, mars, Wednesday, March", "4, jeudi, avril, Thursday, April",
            "5, vendredi, mai, Friday, May", "6, samedi, juin, Saturday, June",
            "7, dimanche, juillet, Sunday, July", "8, , août, , August",
            "9, , septembre, , September", "10, , octobre, , October",
            "11, , novembre, , November", "12, , décembre, , December"
        })
        void everyWeekdayAndMonthHasItsName(int number, String jour, String mois, String weekday, String month) {
            assertThat(FRENCH.say(Phrase.of("month", Month.of(number)))).isEqualTo(mois);
            assertThat(ENGLISH.say(Phrase.of("month", Month.of(number)))).isEqualTo(month);
            if (jour != null) {
                assertThat(FRENCH.say(Phrase.of("weekday", DayOfWeek.of(number))))
                        .isEqualTo(jour);
                assertThat(ENGLISH.say(Phrase.of("weekday", DayOfWeek.of(number))))
                        .isEqualTo(weekday);
            }
        }
    }

    @Nested
    class WhenAnHourIsSaid {

        @Test
        void itHasTwoDigitsEach() {
            Phrase fivePastEight = Phrase.of("hour-of").with(LocalTime.of(8, 5));
            Phrase quarterPastEight = Phrase.of("hour-of").with(LocalTime.of(20, 15, 59));

            assertThat(FRENCH.say(fivePastEight)).isEqualTo("08\u00a0h\u00a005");
            assertThat(ENGLISH.say(fivePastEight)).isEqualTo("08:05");
            assertThat(FRENCH.say(quarterPastEight)).isEqualTo("20\u00a0h\u00a015");
            assertThat(ENGLISH.say(quarterPastEight)).isEqualTo("20:15");
        }
    }

    @Nested
    class WhenThingsAreCounted {

        @ParameterizedTest
        @CsvSource({"0, 0 siège, 0 seats", "1, 1 siège, 1 seat", "2, 2 sièges, 2 seats", "-1, -1 siège, -1 seat"})
        void noneIsSingularInFrenchAndPluralInEnglish(long number, String french, String english) {
            assertThat(FRENCH.say(Phrase.of("seats").with(number))).isEqualTo(french);
            assertThat(ENGLISH.say(Phrase.of("seats").with(number))).isEqualTo(english);
        }

        @Test
        void onlyNumbersHaveAPlural() {
            assertThatThrownBy(() -> FRENCH.say(Phrase.of("seats").with("seven")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Only a number has a plural, not Verbatim[value=seven]");
        }

        @Test
        void greatNumbersHaveNoSeparators() {
            assertThat(ENGLISH.say(Phrase.of("within").with(1_234_567))).isEqualTo("[1234567]");
        }
    }

    @Nested
    class WhenPhrasesAreWithinPhrases {

        @Test
        void eachLanguageHasItsOwnOrder() {
            Phrase both = Phrase.of("both")
                    .with(Phrase.of("within").with("one"))
                    .with(Phrase.of("seats").with(2));

            assertThat(FRENCH.say(both)).isEqualTo("2 sièges puis [one]");
            assertThat(ENGLISH.say(both)).isEqualTo("[one] then 2 seats");
        }

        @Test
        void whatSomebodyWroteIsNotReadAsAPattern() {
            assertThat(FRENCH.say(Phrase.of("within").with("{0} $1 \\ {1|a|b}")))
                    .isEqualTo("[{0} $1 \\ {1|a|b}]");
        }

        @Test
        void severalBecomeSentences() {
            assertThat(ENGLISH.say(List.of(
                            Phrase.of("within").with(1), Phrase.of("within").with(2))))
                    .isEqualTo("[1] [2]");
        }
    }

    @Nested
    class WhenItCannotBeSaid {

        @Test
        void anUnknownKeyIsNamed() {
            assertThatThrownBy(() -> FRENCH.say("no.such-key"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The lexicon 'fr' has no key 'no.such-key'");
        }

        @Test
        void aMissingArgumentIsNumbered() {
            assertThatThrownBy(() -> ENGLISH.say(Phrase.of("both").with(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The phrase Phrase[key=both")
                    .hasMessageEndingWith("lacks argument 1");
        }

        @Test
        void aKeyIsNotTakenTwice() {
            assertThatThrownBy(() -> FRENCH.including(words("day", "other")))
                    .hasMessage("The lexicon already has the key 'day'");
        }

        @Test
        void aPhraseNeedsAKey() {
            assertThatThrownBy(() -> Phrase.of(" ")).hasMessage("A phrase needs a key");
        }
    }

    @Nested
    class WhenALanguageIsChosen {

        @Test
        void theCountryDoesNotMatter() {
            assertThat(Lexicon.of(Locale.CANADA_FRENCH)).isSameAs(Lexicon.french());
            assertThat(Lexicon.of(Locale.UK)).isSameAs(Lexicon.english());
            assertThat(Lexicon.french().language()).isEqualTo(Locale.FRANCE);
        }
    }

    @Nested
    class WhenTheMachineIsTurkishOnTheOtherSideOfTheWorld {

        @Test
        void nothingIsSaidOtherwise() {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            Phrase evening = Phrase.of("both")
                    .with(Phrase.of("long-day").with(LocalDate.of(2025, 4, 1)))
                    .with(Phrase.of("hour-of").with(LocalTime.of(20, 15)));
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(FRENCH.say(evening)).isEqualTo("20\u00a0h\u00a015 puis mardi 1er\u00a0avril 2025");
                assertThat(ENGLISH.say(evening)).isEqualTo("Tuesday 1\u00a0April 2025 then 20:15");
                assertThat(ENGLISH.say(Phrase.of("seats").with(1234))).isEqualTo("1234 seats");
                assertThat(ENGLISH.say("deed.SealMinutes")).isEqualTo("seal minutes");
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    private static Properties words(String... keysAndPatterns) {
        Properties words = new Properties();
        for (int i = 0; i < keysAndPatterns.length; i += 2) {
            words.setProperty(keysAndPatterns[i], keysAndPatterns[i + 1]);
        }
        return words;
    }
}
