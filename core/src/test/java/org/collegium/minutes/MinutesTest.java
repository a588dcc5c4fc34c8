package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.english;

import java.util.List;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Minutes from draft to seal. */
class MinutesTest {

    private static final Meeting.Closed IN_JANUARY = january(4, 0);
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:05", "20:06", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 2));
    private static final List<Meeting.Closed> BOTH = List.of(IN_JANUARY, IN_FEBRUARY);
    private static final Approval DECISION =
            new Approval(council(FEBRUARY), new DecisionNumber(2025, 2), at(FEBRUARY, "21:00"));

    @Nested
    class WhenNobodyApprovedThem {

        private final Minutes minutes = Minutes.of(IN_JANUARY, List.of(IN_JANUARY), Register.empty());

        @Test
        void theyAreADraft() {
            assertThat(minutes).isEqualTo(Minutes.draft(IN_JANUARY, Register.empty()));
            assertThat(minutes.approval()).isEmpty();
            assertThat(english(minutes.status())).isEqualTo("Draft, awaiting approval");
        }
    }

    @Nested
    class WhenALaterSittingApprovedThem {

        private final Minutes minutes = Minutes.of(IN_JANUARY, BOTH, Register.empty());

        @Test
        void theySayByWhichDecision() {
            assertThat(minutes)
                    .isEqualTo(Minutes.draft(IN_JANUARY, Register.empty()).approve(DECISION));
            assertThat(minutes.approval()).contains(DECISION);
            assertThat(english(minutes.status()))
                    .isEqualTo("Approved at the sitting of 4\u00a0February 2025, decision no.\u00a02025-02");
        }

        @Test
        void theFirstToApproveCountsWhateverTheOrderInWhichTheyAreHanded() {
            Meeting.Closed again = Evening.of(MARCH, approval(1, council(JANUARY)))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .showsHands(1, "20:05", "20:06", 4, 0, 0)
                    .closes("21:00", new DecisionNumber(2025, 3));

            assertThat(Minutes.of(IN_JANUARY, List.of(again, IN_FEBRUARY, IN_JANUARY), Register.empty())
                            .approval())
                    .contains(DECISION);
        }

        @Test
        void theirContentTellsOfTheApproval() {
            assertThat(minutes.content().canonical())
                    .contains("\"approval\":{\"at\":\"2025-02-04T20:00:00Z\",\"by\":\"2025-02-04-council-1\","
                            + "\"decision\":\"2025-02\"}");
        }
    }

    @Nested
    class WhenSealed {

        private final Register register = ((Minutes.Approved) Minutes.of(IN_JANUARY, BOTH, Register.empty()))
                .seal(Register.empty(), SALT, at(FEBRUARY, "22:00"));

        @Test
        void theyAreInTheRegisterWordForWord() {
            Minutes sealed = Minutes.of(IN_JANUARY, BOTH, register);

            assertThat(sealed).isInstanceOfSatisfying(Minutes.Sealed.class, minutes -> {
                assertThat(minutes.entry()).isEqualTo(register.head().orElseThrow());
                assertThat(minutes.entry().subject()).isEqualTo("2025-01-07-council-1");
                assertThat(minutes.entry().content())
                        .isEqualTo(minutes.content().canonical());
                assertThat(minutes.sitting()).isEqualTo(IN_JANUARY);
                assertThat(minutes.registerHead()).isEmpty();
                assertThat(minutes.approval()).contains(DECISION);
            });
            assertThat(english(sealed.status()))
                    .isEqualTo("Sealed in the register as no.\u00a01, approved at the sitting of 4\u00a0February 2025"
                            + " (decision no.\u00a02025-02)");
            assertThat(register.verify()).isEmpty();
        }

        @Test
        void theHeadIsPrintedInTheNextMinutes() {
            Meeting.Closed march = Evening.of(MARCH, motion(1, "Garden")).closes("21:00");

            Minutes next = Minutes.draft(march, register);

            assertThat(next.registerHead()).isEqualTo(register.head());
            assertThat(next.content().canonical())
                    .contains("\"registerHead\":{\"hash\":\""
                            + register.head().orElseThrow().hash()
                            + "\",\"number\":1,\"sealedAt\":\"2025-02-04T21:00:00Z\"}");
        }

        @Test
        void whatWasSealedAfterASittingIsNotPrintedInItsMinutes() {
            assertThat(Minutes.draft(IN_FEBRUARY, register).registerHead()).isEmpty();
        }

        @Test
        void aRecordThatNoLongerHasTheApprovalBreaksItToo() {
            assertThatThrownBy(() -> Minutes.of(IN_JANUARY, List.of(IN_JANUARY), register))
                    .isInstanceOf(BrokenSealException.class);
        }

        @Test
        void aChangedRecordBreaksTheSeal() {
            Meeting.Closed changed = january(3, 1);

            BrokenSealException broken = catchThrowableOfType(
                    BrokenSealException.class, () -> Minutes.of(changed, List.of(changed, IN_FEBRUARY), register));

            assertThat(broken.sitting()).isEqualTo(council(JANUARY));
            assertThat(broken.entry()).isEqualTo(1);
            assertThat(broken)
                    .hasMessage("The record of 2025-01-07-council-1 is not what register entry 1 sealed with content"
                            + " hash " + register.head().orElseThrow().seal().content());
        }
    }

    private static Meeting.Closed january(int inFavour, int against) {
        return Evening.of(JANUARY, motion(1, "Open the garden"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .showsHands(1, "20:10", "20:11", inFavour, against, 0)
                .closes("21:00");
    }
}
