package org.collegium.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.said;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the council is to meet, and the months in which it did not. */
class RhythmTest {

    private static final LocalTime HALF_PAST_SIX = LocalTime.of(18, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Rhythm FIRST_TUESDAY = on(Ordinal.FIRST, TUESDAY);

    @Nested
    class WhenAYearIsPlanned {

        @ParameterizedTest
        @CsvSource({
            "FIRST, TUESDAY, 2025-04-01",
            "FIRST, MONDAY, 2025-04-07",
            "SECOND, TUESDAY, 2025-04-08",
            "THIRD, WEDNESDAY, 2025-04-16",
            "FOURTH, WEDNESDAY, 2025-04-23",
            "LAST, WEDNESDAY, 2025-04-30",
            "LAST, THURSDAY, 2025-04-24"
        })
        void theWeekdayIsCountedInItsMonth(Ordinal ordinal, DayOfWeek weekday, LocalDate day) {
            assertThat(dayOf(on(ordinal, weekday), "2025-04", Holidays.none())).contains(day);
        }

        @Test
        void thereIsOneSittingAMonth() {
            List<LocalDateTime> due = FIRST_TUESDAY.due(NEW_YEAR, NEW_YEAR.plusYears(20), Holidays.none());

            assertThat(due).hasSize(240).isSorted();
            assertThat(due.stream().map(YearMonth::from)).doesNotHaveDuplicates();
            assertThat(due).allSatisfy(at -> {
                assertThat(at.getDayOfWeek()).isEqualTo(TUESDAY);
                assertThat(at.getDayOfMonth()).isLessThanOrEqualTo(7);
                assertThat(at.toLocalTime()).isEqualTo(HALF_PAST_SIX);
            });
        }

        @Test
        void theFirstDayOfTheSpanCountsAndTheEndDoesNot() {
            LocalDate january = LocalDate.of(2025, 1, 7);
            LocalDate february = LocalDate.of(2025, 2, 4);

            assertThat(daysDue(january, february)).containsExactly(january);
            assertThat(daysDue(january.plusDays(1), february.plusDays(1))).containsExactly(february);
            assertThat(daysDue(february, january)).isEmpty();
        }

        @Test
        void noneIsDueInAPause() {
            Rhythm paused = FIRST_TUESDAY.pausingIn(Month.JULY, Month.AUGUST);

            assertThat(paused.due(NEW_YEAR, NEW_YEAR.plusYears(1), Holidays.none()))
                    .hasSize(10)
                    .extracting(LocalDateTime::getMonth)
                    .doesNotContain(Month.JULY, Month.AUGUST);
        }
    }

    @Nested
    class WhenTheDayIsAHoliday {

        private final Holidays french = Holidays.french();

        @ParameterizedTest
        @CsvSource({
            "STAYS, 2025-05-01",
            "WEEK_LATER, 2025-05-15",
            "NEXT_WORKING_DAY, 2025-05-02",
        })
        void theFirstOfMayIsLeftAsDeclared(Move move, LocalDate day) {
            // The 8th is a holiday too.
            assertThat(dayOf(on(Ordinal.FIRST, THURSDAY, move), "2025-05", french))
                    .contains(day);
        }

        @ParameterizedTest
        @EnumSource(Move.class)
        void aDayThatIsNoneStays(Move move) {
            assertThat(dayOf(on(Ordinal.FIRST, SATURDAY, move), "2025-04", french))
                    .contains(LocalDate.of(2025, 4, 5));
        }

        @Test
        void aWeekEarlierIsTheWeekBefore() {
            assertThat(dayOf(on(Ordinal.SECOND, TUESDAY, Move.WEEK_EARLIER), "2025-11", french))
                    .contains(LocalDate.of(2025, 11, 4));
        }

        @Test
        void weekendsAreNoWorkingDays() {
            assertThat(dayOf(on(Ordinal.THIRD, FRIDAY, Move.NEXT_WORKING_DAY), "2025-08", french))
                    .contains(LocalDate.of(2025, 8, 18));
            assertThat(dayOf(on(Ordinal.FIRST, SATURDAY, Move.NEXT_WORKING_DAY), "2025-11", french))
                    .contains(LocalDate.of(2025, 11, 3));
        }

        @Test
        void theSittingTurnsBackRatherThanLeaveItsMonth() {
            LocalDate lastOfSeptember = LocalDate.of(2025, 9, 30);
            Holidays closed = french.and(lastOfSeptember);

            assertThat(dayOf(on(Ordinal.LAST, TUESDAY, Move.NEXT_WORKING_DAY), "2025-09", closed))
                    .contains(LocalDate.of(2025, 9, 29));
            assertThat(dayOf(on(Ordinal.LAST, TUESDAY, Move.WEEK_LATER), "2025-09", closed))
                    .contains(LocalDate.of(2025, 9, 23));
            assertThat(dayOf(on(Ordinal.FIRST, WEDNESDAY, Move.WEEK_EARLIER), "2025-01", closed))
                    .contains(LocalDate.of(2025, 1, 8));
        }

        @Test
        void noneIsDueWhereNoDayIsLeft() {
            Holidays closed = Holidays.none()
                    .and(NEW_YEAR.datesUntil(NEW_YEAR.plusMonths(1)).toArray(LocalDate[]::new));

            assertThat(dayOf(on(Ordinal.FIRST, TUESDAY, Move.WEEK_LATER), "2025-01", closed))
                    .isEmpty();
            assertThat(dayOf(on(Ordinal.FIRST, TUESDAY, Move.NEXT_WORKING_DAY), "2025-01", closed))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(value = Move.class, mode = EnumSource.Mode.EXCLUDE, names = "STAYS")
        void overFortyYearsNoSittingIsOnAHolidayOrOutsideItsMonth(Move move) {
            for (Ordinal ordinal : Ordinal.values()) {
                for (DayOfWeek weekday : DayOfWeek.values()) {
                    List<LocalDateTime> due = on(ordinal, weekday, move).due(NEW_YEAR, NEW_YEAR.plusYears(40), french);

                    assertThat(due.stream().map(YearMonth::from)).hasSize(480).doesNotHaveDuplicates();
                    assertThat(due).noneMatch(at -> french.include(at.toLocalDate()));
                }
            }
        }
    }

    @Nested
    class WhenTheNextIsAskedFor {

        private static final LocalDate TEN_DAYS_IN = LocalDate.of(2025, 1, 10);

        @ParameterizedTest(name = "after {0}, sittings held {1}: {2}")
        @CsvSource({
            "2025-01-06, , 2025-01-07",
            "2025-01-07, , 2025-01-07",
            "2025-01-07, 2025-01-07, 2025-02-04",
            "2025-01-08, , 2025-02-04",
            "2025-01-03, 2025-01-02, 2025-02-04",
            "2025-12-31, 2025-12-02, 2026-01-06"
        })
        void itIsTheFirstInAMonthWithoutASitting(LocalDate day, LocalDate held, LocalDate next) {
            assertThat(FIRST_TUESDAY.next(
                            day,
                            Holidays.none(),
                            Optional.ofNullable(held).stream().toList()))
                    .contains(new DueSitting(next, Optional.of(HALF_PAST_SIX), Optional.empty()));
        }

        @Test
        void aHolidayMovesItAndItSaysFromWhere() {
            assertThat(on(Ordinal.SECOND, TUESDAY, Move.WEEK_LATER)
                            .next(LocalDate.of(2025, 11, 1), Holidays.french(), List.of()))
                    .contains(new DueSitting(
                            LocalDate.of(2025, 11, 18),
                            Optional.of(HALF_PAST_SIX),
                            Optional.of(LocalDate.of(2025, 11, 11))));
        }

        @Test
        void aPauseIsPassedOver() {
            assertThat(FIRST_TUESDAY
                            .pausingIn(Month.FEBRUARY, Month.MARCH)
                            .next(TEN_DAYS_IN, Holidays.none(), List.of()))
                    .map(DueSitting::day)
                    .contains(LocalDate.of(2025, 4, 1));
            assertThat(FIRST_TUESDAY.pausingIn(Month.values()).next(TEN_DAYS_IN, Holidays.none(), List.of()))
                    .isEmpty();
        }

        @Test
        void onAnyDayItIsDueByTheLastOfTheMonth() {
            assertThat(Rhythm.monthly().next(TEN_DAYS_IN, Holidays.french(), List.of()))
                    .contains(new DueSitting(LocalDate.of(2025, 1, 31), Optional.empty(), Optional.empty()));
            assertThat(Rhythm.monthly().next(TEN_DAYS_IN, Holidays.french(), List.of(LocalDate.of(2025, 1, 9))))
                    .contains(new DueSitting(LocalDate.of(2025, 2, 28), Optional.empty(), Optional.empty()));
        }
    }

    @Nested
    class WhenMonthsAreMissed {

        private final LocalDate april = LocalDate.of(2025, 4, 1);

        @Test
        void eachIsFoundWithTheRuleAndWhatToDo() {
            Rhythm rhythm = FIRST_TUESDAY.under(new Article("art. 9"));

            List<Finding> findings = rhythm.missed(
                    NEW_YEAR, april, Holidays.none(), List.of(LocalDate.of(2025, 1, 7), LocalDate.of(2025, 3, 4)));

            assertThat(said(findings))
                    .containsExactly("No sitting was held in February 2025, when one was due (the first Tuesday of the"
                            + " month, at 18:30). Rule: art. 9. To do: hold the next one without waiting, and say in"
                            + " its minutes why that month had none.");
            assertThat(findings).extracting(Finding::gravity).containsExactly(Finding.Gravity.SERIOUS);
        }

        @Test
        void aSittingOnAnyDayOfTheMonthWillDo() {
            assertThat(FIRST_TUESDAY.missed(
                            NEW_YEAR,
                            april,
                            Holidays.none(),
                            List.of(NEW_YEAR, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31))))
                    .isEmpty();
        }

        @Test
        void theSameMonthOfAnotherYearWillNot() {
            assertThat(FIRST_TUESDAY.missed(
                            NEW_YEAR, NEW_YEAR.plusMonths(1), Holidays.none(), List.of(NEW_YEAR.minusYears(1))))
                    .hasSize(1);
        }

        @Test
        void aSittingThatIsNotYetDueIsNotMissed() {
            assertThat(FIRST_TUESDAY.missed(april, april, Holidays.none(), List.of()))
                    .isEmpty();
            assertThat(FIRST_TUESDAY.missed(april, april.plusDays(1), Holidays.none(), List.of()))
                    .hasSize(1);
        }

        @Test
        void aPauseIsNotMissed() {
            assertThat(FIRST_TUESDAY
                            .pausingIn(Month.AUGUST)
                            .missed(NEW_YEAR, NEW_YEAR.plusYears(1), Holidays.none(), List.of()))
                    .hasSize(11);
        }
    }

    @Nested
    class WhenNoDayIsFixed {

        private final Rhythm monthly = Rhythm.monthly();
        private final LocalDate january = LocalDate.of(2025, 1, 31);

        @Test
        void aMonthIsMissedOnceItIsOver() {
            assertThat(monthly.missed(NEW_YEAR, january, Holidays.french(), List.of()))
                    .isEmpty();
            assertThat(said(monthly.missed(NEW_YEAR, january.plusDays(1), Holidays.french(), List.of())))
                    .singleElement()
                    .asString()
                    .startsWith("No sitting was held in January 2025, when one was due (once a month).");
        }

        @Test
        void noDayIsNamed() {
            assertThat(monthly.due(NEW_YEAR, NEW_YEAR.plusYears(1), Holidays.none()))
                    .isEmpty();
            assertThat(Lexicon.english().say(monthly.phrases()))
                    .isEqualTo("Sitting: once a month. Rule: assumption to confirm, no article being cited.");
        }

        @Test
        void aPauseIsNotMissed() {
            assertThat(monthly.pausingIn(Month.JANUARY)
                            .missed(NEW_YEAR, january.plusDays(1), Holidays.none(), List.of()))
                    .isEmpty();
        }
    }

    @Nested
    class WhenItIsStored {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MONTHLY",
                    "MONTHLY EXCEPT AUGUST",
                    "MONTHLY ON LAST FRIDAY 00:00",
                    "MONTHLY ON FIRST TUESDAY 18:30 WEEK_LATER EXCEPT JULY AUGUST"
                })
        void itReadsBack(String notation) {
            assertThat(Rhythm.parse(notation)).hasToString(notation);
        }

        @Test
        void itSaysTheSame() {
            assertThat(Rhythm.parse("MONTHLY ON FIRST TUESDAY 18:30 WEEK_LATER EXCEPT AUGUST JULY"))
                    .isEqualTo(on(Ordinal.FIRST, TUESDAY, Move.WEEK_LATER).pausingIn(Month.JULY, Month.AUGUST));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "WEEKLY",
                    "MONTHLY ON",
                    "MONTHLY ON TUESDAY 18:30",
                    "MONTHLY ON FIFTH TUESDAY 18:30",
                    "MONTHLY ON FIRST TUESDAY 24:00",
                    "MONTHLY ON FIRST TUESDAY 18:30 LATER",
                    "MONTHLY EXCEPT",
                    "MONTHLY EXCEPT SUMMER",
                    "MONTHLY EXCEPT JULY "
                })
        void anythingElseIsRefused(String text) {
            assertThatThrownBy(() -> Rhythm.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenItIsSaid {

        @ParameterizedTest
        @CsvSource({
            "FIRST, TUESDAY, le premier mardi, the first Tuesday",
            "SECOND, MONDAY, le deuxième lundi, the second Monday",
            "THIRD, WEDNESDAY, le troisième mercredi, the third Wednesday",
            "FOURTH, FRIDAY, le quatrième vendredi, the fourth Friday",
            "LAST, SATURDAY, le dernier samedi, the last Saturday"
        })
        void itNamesTheDayAndTheHour(Ordinal ordinal, DayOfWeek weekday, String french, String english) {
            Rhythm rhythm = on(ordinal, weekday);

            assertThat(Lexicon.french().say(rhythm.phrase())).isEqualTo(french + " du mois, à 18\u00a0h\u00a030");
            assertThat(Lexicon.english().say(rhythm.phrase())).isEqualTo(english + " of the month, at 18:30");
        }

        @Test
        void itSaysAllItsTerms() {
            Rhythm rhythm = on(Ordinal.FIRST, TUESDAY, Move.WEEK_LATER)
                    .pausingIn(Month.AUGUST, Month.JULY)
                    .under(new Article("art. 9"));

            assertThat(Lexicon.french().say(rhythm.phrases()))
                    .isEqualTo("Séance\u00a0: le premier mardi du mois, à 18\u00a0h\u00a030. Si ce jour est"
                            + " férié, la séance se tient une semaine plus tard\u202f; plus tôt, si le mois est alors"
                            + " fini. Pas de séance due en juillet, août. Règle\u00a0: art. 9.");
        }

        @Test
        void itSaysThatItIsAnAssumption() {
            assertThat(Lexicon.english().say(FIRST_TUESDAY.phrases()))
                    .isEqualTo(
                            "Sitting: the first Tuesday of the month, at 18:30. If that is a holiday,"
                                    + " the sitting is held all the same. Rule: assumption to confirm, no article being cited.");
        }
    }

    private static Rhythm on(Ordinal ordinal, DayOfWeek weekday) {
        return on(ordinal, weekday, Move.STAYS);
    }

    private static Rhythm on(Ordinal ordinal, DayOfWeek weekday, Move move) {
        return Rhythm.monthly()
                .on(MonthlyDay.of(ordinal, weekday, HALF_PAST_SIX).with(move));
    }

    private static Optional<LocalDate> dayOf(Rhythm rhythm, String month, Holidays holidays) {
        return rhythm.dueIn(YearMonth.parse(month), holidays).map(LocalDateTime::toLocalDate);
    }

    private static List<LocalDate> daysDue(LocalDate from, LocalDate until) {
        return FIRST_TUESDAY.due(from, until, Holidays.none()).stream()
                .map(LocalDateTime::toLocalDate)
                .toList();
    }
}
