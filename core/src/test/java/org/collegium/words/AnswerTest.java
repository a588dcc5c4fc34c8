package org.collegium.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Yes with a value, or no with a reason. */
class AnswerTest {

    private static final Phrase NOT_THERE = Phrase.of("attendance.not-there").with("0001");

    @Nested
    class WhenItIsYes {

        private final Answer<Integer> yes = Answer.granted(20);

        @Test
        void itGoesOn() {
            assertThat(yes.then(value -> Answer.granted(value + 1)).map(value -> value * 2))
                    .isEqualTo(Answer.granted(42));
            assertThat(yes.orElseThrow()).isEqualTo(20);
            assertThat(yes.refusal()).isEmpty();
        }
    }

    @Nested
    class WhenItIsNo {

        private final Answer<Integer> no = Answer.refused(NOT_THERE);

        @Test
        void theReasonIsPassedOn() {
            assertThat(no.then(value -> Answer.granted(value + 1))
                            .map(Integer::toBinaryString)
                            .refusal())
                    .contains(Refusal.because(NOT_THERE));
        }

        @Test
        void whoeverInsistsIsToldWhy() {
            RefusedException refused = catchThrowableOfType(RefusedException.class, no::orElseThrow);

            assertThat(refused).hasMessage("0001 is not there");
            assertThat(refused.refusal()).isEqualTo(new Refusal(NOT_THERE));
        }
    }

    @Nested
    class WhenAPhraseIsBuilt {

        @Test
        void eachStepReturnsTheNext() {
            Phrase bare = Phrase.of("key");
            LocalDate day = LocalDate.of(2025, 1, 1);
            LocalTime hour = LocalTime.of(20, 0);

            Phrase full = bare.with(1).with("text").with(day).with(hour).with(NOT_THERE);

            assertThat(bare.arguments()).isEmpty();
            assertThat(full.arguments())
                    .isEqualTo(List.of(
                            new Phrase.Argument.Whole(1),
                            new Phrase.Argument.Verbatim("text"),
                            new Phrase.Argument.Day(day),
                            new Phrase.Argument.Hour(hour),
                            new Phrase.Argument.Part(NOT_THERE)));
        }
    }

    @Test
    void aFindingIsSeriousWhereTheRecordContradictsItself() {
        assertThat(Finding.serious(NOT_THERE)).isEqualTo(new Finding(Finding.Gravity.SERIOUS, NOT_THERE));
    }

    @Test
    void anArticleNeedsAReference() {
        assertThat(new Article("art. 9").reference()).isEqualTo("art. 9");
        assertThatThrownBy(() -> new Article(" ")).hasMessage("An article needs a reference");
    }
}
