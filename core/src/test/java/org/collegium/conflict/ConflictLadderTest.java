package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.conflict.ConflictStep.DIRECT_TALK;
import static org.collegium.conflict.ConflictStep.EXTERNAL_MEDIATION;
import static org.collegium.conflict.ConflictStep.LISTENER;
import static org.collegium.conflict.ConflictStep.MAJORITY_VOTE;
import static org.collegium.conflict.ConflictStep.RAISED;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictLadderTest {

    @Nested
    class WhenItIsThatOfTheModelAssociation {

        @Test
        void itHasEveryStepInOrder() {
            assertThat(ConflictLadder.collegial().rungs())
                    .extracting(ConflictLadder.Rung::step)
                    .containsExactly(ConflictStep.values());
        }

        @Test
        void violenceMaySkipDirectTalkAndMediation() {
            assertThat(ConflictLadder.collegial().rungs())
                    .filteredOn(ConflictLadder.Rung::skippedAlone)
                    .extracting(ConflictLadder.Rung::step)
                    .containsExactly(RAISED, DIRECT_TALK, EXTERNAL_MEDIATION);
        }
    }

    @Nested
    class WhenTheBylawsHaveAnother {

        @Test
        void itMayLeaveStepsOutAndOrderThemOtherwise() {
            ConflictLadder ladder = ladder(RAISED, EXTERNAL_MEDIATION, LISTENER);

            assertThat(ladder.isAbove(LISTENER, EXTERNAL_MEDIATION)).isTrue();
            assertThat(ladder.isAbove(EXTERNAL_MEDIATION, LISTENER)).isFalse();
            assertThat(ladder.isAbove(LISTENER, LISTENER)).isFalse();
            assertThat(ladder.isAbove(MAJORITY_VOTE, RAISED)).isFalse();
            assertThat(ladder.isAbove(LISTENER, MAJORITY_VOTE)).isFalse();
            assertThat(ladder.isTop(LISTENER)).isTrue();
            assertThat(ladder.isTop(EXTERNAL_MEDIATION)).isFalse();
        }

        @Test
        void itBeginsWithWhoReceivesACase() {
            assertNoLadder();
            assertNoLadder(LISTENER);
            assertNoLadder(LISTENER, RAISED);
        }

        @Test
        void itHasNoStepTwice() {
            assertNoLadder(RAISED, LISTENER, LISTENER);
        }

        @Test
        void aMajorityVoteIsTheLastResort() {
            assertNoLadder(RAISED, MAJORITY_VOTE, LISTENER);
            assertThat(ladder(RAISED, LISTENER, MAJORITY_VOTE).isTop(MAJORITY_VOTE))
                    .isTrue();
        }

        @Test
        void aStepLastsADayOrMore() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ConflictLadder.Rung(LISTENER, 0, false))
                    .withMessage("The step LISTENER needs a day or more, not 0");
        }
    }

    @Nested
    class WhenItIsStored {

        @Test
        void itIsReadAsItIsWritten() {
            assertThat(ConflictLadder.parse(ConflictLadder.collegial().toString()))
                    .isEqualTo(ConflictLadder.collegial());
            assertThat(ConflictLadder.parse("RAISED 3, LISTENER 10 ALONE, MAJORITY_VOTE 60"))
                    .hasToString("RAISED 3, LISTENER 10 ALONE, MAJORITY_VOTE 60");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "RAISED",
                    "RAISED 0",
                    "RAISED 7 TOGETHER",
                    "RAISED 7,LISTENER 14",
                    "RAISED 7, DUEL 14",
                    "LISTENER 14",
                    "RAISED 7, RAISED 7",
                    "RAISED 7, LISTENER 999999"
                })
        void nothingElseIsRead(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> ConflictLadder.parse(text));
        }

        @Test
        void whatIsNoStepIsNamed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConflictLadder.parse("RAISED 7, LISTENER"))
                    .withMessage("'LISTENER' is no step of a ladder, such as LISTENER 14");
        }
    }

    private static void assertNoLadder(ConflictStep... steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder(steps))
                .withMessageStartingWith("A ladder begins with RAISED")
                .withMessageEndingWith(Arrays.toString(steps));
    }

    private static ConflictLadder ladder(ConflictStep... steps) {
        return new ConflictLadder(Arrays.stream(steps)
                .map(step -> new ConflictLadder.Rung(step, 1, false))
                .toList());
    }
}
