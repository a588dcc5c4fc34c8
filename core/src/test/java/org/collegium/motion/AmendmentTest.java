package org.collegium.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.Spoken.refusal;

import org.collegium.bylaws.Matter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amendment does to a text. */
class AmendmentTest {

    private static final Motion.Proposed GARDEN = Motion.propose(
            new MotionId("garden"), "Open the garden", Matter.ORDINARY, "The garden opens in May, and closes in May.");

    @Test
    void itPutsOtherWordsInThePlaceOfAPassage() {
        Motion.Proposed amended =
                GARDEN.amend(new Amendment(1, "opens in May", "opens in April")).orElseThrow();

        assertThat(amended.text()).isEqualTo("The garden opens in April, and closes in May.");
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.title()).isEqualTo(GARDEN.title());
    }

    @Test
    void itMayOnlyLeaveWordsOut() {
        assertThat(new Amendment(1, ", and closes in May", "")
                        .applyTo(GARDEN.text())
                        .orElseThrow())
                .isEqualTo("The garden opens in May.");
    }

    @Nested
    class WhenItDoesNotFit {

        @Test
        void aPassageThatIsNotThereIsRefused() {
            assertThat(refusal(GARDEN.amend(new Amendment(2, "in June", "in July"))))
                    .isEqualTo("the passage that amendment 2 would change does not stand in the text");
        }

        @Test
        void aPassageThatStandsTwiceIsRefused() {
            assertThat(refusal(GARDEN.amend(new Amendment(3, "in May", "in June"))))
                    .isEqualTo("the passage that amendment 3 would change stands in the text more than once");
        }

        @Test
        void onesThatOverlapStandTwiceToo() {
            assertThat(refusal(new Amendment(1, "aa", "b").applyTo("aaa")))
                    .isEqualTo("the passage that amendment 1 would change stands in the text more than once");
        }

        @Test
        void aTextOfWhichNothingWouldBeLeftIsRefused() {
            assertThat(refusal(new Amendment(1, "Everything.", " ").applyTo("Everything.")))
                    .isEqualTo("amendment 1 would leave nothing of the text");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"0|May|June", "1|' '|June", "1|May|May"})
        void itNeedsANumberAPassageAndAChange(int number, String passage, String replacement) {
            assertThatThrownBy(() -> new Amendment(number, passage, replacement))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Amendment " + number + " needs a number from 1 and a passage to change: '" + passage
                            + "' by '" + replacement + "'");
        }
    }
}
