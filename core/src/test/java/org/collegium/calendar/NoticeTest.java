package org.collegium.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.said;

import java.time.LocalDate;
import java.util.List;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long before a sitting its convocation is sent. */
class NoticeTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 4);

    @Nested
    class WhenDaysAreCounted {

        @ParameterizedTest
        @CsvSource({"2025-02-24, true", "2025-02-23, true", "2025-02-25, false", "2025-03-04, false"})
        void clearDaysLeaveOutTheFirstAndTheLast(LocalDate sentOn, boolean inTime) {
            assertThat(Notice.of(Delay.clear(7)).reckon(sentOn, MARCH).isInTime())
                    .isEqualTo(inTime);
        }

        @ParameterizedTest
        @CsvSource({"2025-02-25, true", "2025-02-24, true", "2025-02-26, false", "2025-03-05, false"})
        void plainDaysLeaveOutTheFirstAlone(LocalDate sentOn, boolean inTime) {
            assertThat(Notice.of(Delay.plain(7)).reckon(sentOn, MARCH).isInTime())
                    .isEqualTo(inTime);
        }

        @Test
        void sundaysAndHolidaysCount() {
            // Conseil d'État, 13 October 1993, no. 141677: sent on the 21st, for three clear days before the 26th.
            LocalDate sentOn = LocalDate.of(1989, 12, 21);
            LocalDate sitting = LocalDate.of(1989, 12, 26);

            assertThat(Delay.clear(3).isKept(sentOn, sitting)).isTrue();
            assertThat(Delay.clear(4).isKept(sentOn, sitting)).isTrue();
            assertThat(Delay.clear(5).isKept(sentOn, sitting)).isFalse();
        }

        @ParameterizedTest
        @EnumSource
        void theLastDayToSendIsTheLastInTime(Delay.Counting counting) {
            for (int days = 0; days <= 31; days++) {
                Notice notice = Notice.of(new Delay(days, counting));
                LocalDate lastDay = notice.lastDay(MARCH);

                assertThat(notice.reckon(lastDay, MARCH).isInTime()).isTrue();
                assertThat(notice.reckon(lastDay.plusDays(1), MARCH).isInTime()).isFalse();
                assertThat(notice.delay().earliestEnd(lastDay)).isEqualTo(MARCH);
                assertThat(notice.delay().elapsed(lastDay, MARCH)).isEqualTo(notice.delay());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"7 CLEAR", "0 PLAIN"})
        void aDelayReadsBack(String notation) {
            assertThat(Delay.parse(notation)).hasToString(notation);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "7", "CLEAR", "7 DAYS", "-1 PLAIN", "9999999999 PLAIN"})
        void anythingElseIsNoDelay(String text) {
            assertThatThrownBy(() -> Delay.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void noDelayIsLessThanNone() {
            assertThatThrownBy(() -> Delay.clear(-1)).hasMessage("A delay of -1 days is less than none");
            assertThat(Delay.clear(3).elapsed(MARCH, MARCH)).isEqualTo(Delay.clear(0));
            assertThat(Delay.plain(3).elapsed(MARCH, MARCH.minusDays(1))).isEqualTo(Delay.plain(0));
        }
    }

    @Nested
    class WhenItIsExplained {

        private final Notice aWeek = Notice.of(Delay.clear(7)).under(new Article("art. 9"));

        @Test
        void aConvocationInTimeSaysWhy() {
            NoticeReckoning reckoning = aWeek.reckon(LocalDate.of(2025, 2, 21), MARCH);

            assertThat(english(reckoning.phrase()))
                    .isEqualTo(
                            "Convocation in time, sent on Friday 21\u00a0February 2025 for Tuesday 4\u00a0March 2025:"
                                    + " 10 clear days, at least 7 needed, to be sent by Monday 24\u00a0February 2025."
                                    + " Rule: art. 9.");
            assertThat(reckoning.finding()).isEmpty();
        }

        @Test
        void aLateOneIsAFindingThatSaysWhatToDo() {
            Finding finding =
                    aWeek.reckon(LocalDate.of(2025, 3, 2), MARCH).finding().orElseThrow();

            assertThat(finding.gravity()).isEqualTo(Finding.Gravity.SERIOUS);
            assertThat(english(finding.says()))
                    .isEqualTo(
                            "Late convocation, sent on Sunday 2\u00a0March 2025 for Tuesday 4\u00a0March 2025: 1 clear"
                                    + " day, at least 7 needed, to be sent by Monday 24\u00a0February 2025. Rule: art. 9."
                                    + " To do: hold the sitting on Monday 10\u00a0March 2025 at the earliest, or, if it took"
                                    + " place, confirm its decisions at the next.");
        }

        @Test
        void frenchNamesItsClearDays() {
            assertThat(Lexicon.french().say(Delay.clear(8).phrase())).isEqualTo("8 jours francs");
            assertThat(Lexicon.french().say(Delay.clear(1).phrase())).isEqualTo("1 jour franc");
            assertThat(Lexicon.french().say(Delay.plain(8).phrase())).isEqualTo("8 jours");
        }
    }

    @Nested
    class WhenTheOrganIsCalledAgain {

        private final SecondConvocation afterAFortnight =
                new SecondConvocation(Delay.plain(15), Notice.of(Delay.plain(6)));

        @Test
        void theSecondSittingWaits() {
            assertThat(afterAFortnight.firstDay(MARCH)).isEqualTo(LocalDate.of(2025, 3, 19));
            assertThat(found("2025-03-05", "2025-03-19")).isEmpty();
        }

        @Test
        void tooSoonIsAFinding() {
            assertThat(found("2025-03-05", "2025-03-18"))
                    .containsExactly(
                            "Second convocation for Tuesday 18\u00a0March 2025, after the sitting without quorum"
                                    + " of Tuesday 4\u00a0March 2025: 14 days, at least 15 needed. Rule: assumption to confirm,"
                                    + " no article being cited. To do: hold the sitting on Wednesday 19\u00a0March 2025 at the"
                                    + " earliest, or, if it took place, confirm its decisions at the next.");
        }

        @Test
        void tooLateIsAnother() {
            assertThat(found("2025-03-14", "2025-03-19"))
                    .singleElement()
                    .asString()
                    .startsWith("Late convocation, sent on Friday 14\u00a0March 2025");
            assertThat(found("2025-03-17", "2025-03-18")).hasSize(2);
        }

        private List<String> found(String sentOn, String sitting) {
            return said(afterAFortnight.findings(MARCH, LocalDate.parse(sentOn), LocalDate.parse(sitting)));
        }
    }
}
