package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import java.util.Optional;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.minutes.Minutes;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A motion on the table of a sitting: amended before its text is voted on, withdrawn or postponed. */
class AmendingTest {

    private static final Amendment IN_APRIL = new Amendment(1, "in May", "in April");
    private static final Amendment ON_SUNDAYS = new Amendment(2, "every day", "on Sundays");
    private static final Amendment IN_JUNE = new Amendment(3, "in May", "in June");

    private final Evening evening =
            Evening.of(JANUARY, motion(1, garden()), talk(2, "News")).attendedBy(AICHA, BENOIT, CHLOE, DENEZ);

    private static Motion.Proposed garden() {
        return propose("garden", "Open the garden", Matter.ORDINARY)
                .reword("Open the garden", "The garden opens in May, every day.");
    }

    @Nested
    class WhenAnAmendmentIsOnTheTable {

        @Test
        void itIsVotedOnBeforeTheText() {
            evening.tables(1, IN_APRIL);

            assertThat(refusal(evening.open().openVote(1, at("20:10"), BYLAWS)))
                    .isEqualTo("amendment 1 is to be voted on before the text of item 1");
            assertThat(evening.open().sitting().amendmentsOpenOn(1))
                    .extracting(TabledAmendment::amendment)
                    .containsExactly(IN_APRIL);
        }

        @Test
        void adoptedItMakesTheNextVersionThatIsThenPutToTheVote() {
            Meeting.Closed closed = evening.tables(1, IN_APRIL)
                    .tables(1, ON_SUNDAYS)
                    .amends(1, 1, "20:10", "20:11", 3, 1)
                    .amends(1, 2, "20:12", "20:13", 1, 3)
                    .showsHands(1, "20:14", "20:15", 4, 0, 0)
                    .closes("21:00");

            HeldVote onText = closed.sitting().votesOn(1).get(2);
            assertThat(onText.question().motion().text()).isEqualTo("The garden opens in April, every day.");
            assertThat(onText.question().motion().version()).isEqualTo(3);
            assertThat(onText.decided().orElseThrow().proposed())
                    .isEqualTo(onText.question().motion());
            assertThat(closed.sitting().motionOn(1)).contains(onText.question().motion());
            assertThat(Minutes.draft(closed, Register.empty()).contradictions()).isEmpty();
        }

        @Test
        void itsAdoptionIsNoDecision() {
            Meeting.Closed closed = evening.tables(1, IN_APRIL)
                    .amends(1, 1, "20:10", "20:11", 4, 0)
                    .showsHands(1, "20:14", "20:15", 4, 0, 0)
                    .closes("21:00");

            assertThat(closed.decisions()).containsExactly(DecisionNumber.firstOf(2025));
            assertThat(closed.sitting().votesOn(1))
                    .extracting(HeldVote::takesDecision)
                    .containsExactly(false, true);
            assertThat(closed.sitting().votesOn(1).get(0).decided()).isEmpty();
        }

        @Test
        void itIsJudgedByTheRuleOfItsMotion() {
            Meeting.Voting voting = evening.tables(1, IN_APRIL)
                    .open()
                    .openVoteOnAmendment(1, 1, at("20:10"), BYLAWS)
                    .orElseThrow();

            assertThat(voting.question().rule())
                    .isEqualTo(BYLAWS.provision(Matter.ORDINARY).rule());
            assertThat(evening.open()
                            .openVoteOnAmendment(1, 1, at("20:10"), Bylaws.unanimous())
                            .orElseThrow()
                            .question()
                            .rule()
                            .otherwise())
                    .as("an amendment is not put off")
                    .isEqualTo(Otherwise.REJECTED);
            assertThat(voting.question().amendment()).contains(IN_APRIL);
            assertThat(voting.question().motion()).isEqualTo(garden());
        }

        @Test
        void withdrawnItIsNotVotedOn() {
            Meeting.Open withdrawn =
                    evening.tables(1, IN_APRIL).open().withdrawAmendment(1, 1).orElseThrow();

            assertThat(withdrawn.sitting().amendmentsOpenOn(1)).isEmpty();
            assertThat(withdrawn.sitting().amendmentsOn(1))
                    .singleElement()
                    .satisfies(tabled -> assertThat(tabled.isWithdrawn()).isTrue());
            assertThat(refusal(withdrawn.openVoteOnAmendment(1, 1, at("20:10"), BYLAWS)))
                    .startsWith("item 1 has no amendment 1 to vote on");
            assertThat(refusal(withdrawn.withdrawAmendment(1, 1))).startsWith("item 1 has no amendment 1 to vote on");
            assertThat(withdrawn.openVote(1, at("20:10"), BYLAWS).refusal()).isEmpty();
        }

        @Test
        void itFallsWhenAnotherChangedItsPassage() {
            Evening amended = evening.tables(1, IN_APRIL).tables(1, IN_JUNE).amends(1, 1, "20:10", "20:11", 4, 0);

            assertThat(amended.open().sitting().amendmentsOpenOn(1)).isEmpty();
            assertThat(refusal(amended.open().openVoteOnAmendment(1, 3, at("20:12"), BYLAWS)))
                    .startsWith("item 1 has no amendment 3 to vote on");
        }

        @Test
        void votedOnItIsNotVotedOnAgain() {
            Evening rejected = evening.tables(1, IN_APRIL).amends(1, 1, "20:10", "20:11", 1, 3);

            assertThat(refusal(rejected.open().openVoteOnAmendment(1, 1, at("20:12"), BYLAWS)))
                    .startsWith("item 1 has no amendment 1 to vote on");
        }

        @Test
        void withoutAQuorumItStaysOpen() {
            Evening three = evening.tables(1, IN_APRIL).leaves(DENEZ, "20:05").amends(1, 1, "20:10", "20:11", 3, 0);

            assertThat(three.open().sitting().votes())
                    .extracting(vote -> vote.verdict().outcome())
                    .containsExactly(Outcome.NO_QUORUM);
            assertThat(three.open().sitting().amendmentsOpenOn(1)).hasSize(1);
        }

        @Test
        void noOtherHasItsNumber() {
            evening.tables(1, IN_APRIL);

            assertThat(refusal(evening.open().table(1, new Amendment(1, "every day", "at night"))))
                    .isEqualTo("item 1 has an amendment 1 already");
        }

        @Test
        void itFitsTheText() {
            assertThat(refusal(evening.open().table(1, new Amendment(1, "in July", "in June"))))
                    .isEqualTo("the passage that amendment 1 would change does not stand in the text");
            assertThat(refusal(evening.open().table(2, IN_APRIL))).isEqualTo("item 2 has no motion to put to the vote");
        }
    }

    @Nested
    class WhenTheMotionIsSetAside {

        @Test
        void withdrawnItIsNotVotedOnAnyMore() {
            Meeting.Closed closed =
                    evening.withdraws(1, "20:10", "The owner sells.").closes("21:00");

            assertThat(closed.sitting().takenOff(1))
                    .contains(new TakenOff(1, at("20:10"), garden().withdraw("The owner sells.")));
            assertThat(closed.decisions()).isEmpty();
            assertThat(closed.sitting().itemsNotReached())
                    .extracting(AgendaItem::number)
                    .containsExactly(2);
        }

        @Test
        void nothingMoreIsDoneWithIt() {
            Meeting.Open open =
                    evening.postpones(1, "20:10", "The quote is awaited.").open();

            assertThat(refusal(open.openVote(1, at("20:12"), BYLAWS)))
                    .isEqualTo("the motion of item 1 is set aside already");
            assertThat(refusal(open.withdraw(1, at("20:12"), "Why?")))
                    .isEqualTo("the motion of item 1 is set aside already");
            assertThat(refusal(open.table(1, IN_APRIL))).isEqualTo("the motion of item 1 is set aside already");
        }

        @Test
        void itIsPutOffAsItWasAmended() {
            Meeting.Open open = evening.tables(1, IN_APRIL)
                    .amends(1, 1, "20:10", "20:11", 4, 0)
                    .postpones(1, "20:12", "The quote is awaited.")
                    .open();

            assertThat(open.sitting()
                            .takenOff(1)
                            .orElseThrow()
                            .motion()
                            .proposed()
                            .text())
                    .isEqualTo("The garden opens in April, every day.");
        }

        @Test
        void onlyBeforeItIsDecided() {
            Meeting.Open open = evening.showsHands(1, "20:10", "20:11", 1, 3, 0).open();

            assertThat(refusal(open.postpone(1, at("20:12"), "Late."))).isEqualTo("item 1 is decided already");
            assertThat(refusal(open.table(1, IN_APRIL))).isEqualTo("item 1 is decided already");
        }

        @Test
        void inTheOrderOfTime() {
            Meeting.Open open = evening.open();

            assertThat(refusal(open.withdraw(1, at("19:59"), "Early.")))
                    .isEqualTo("on item 1, 19:59 is before 20:00, when the sitting opened or the vote before closed");
            assertThat(refusal(open.withdraw(1, at("20:10"), "Late.")
                            .then(taken -> taken.close(at("20:09"), DecisionNumber.firstOf(2025), Optional.empty()))))
                    .isEqualTo("the sitting cannot close before what happened in it");
            assertThat(refusal(open.withdraw(2, at("20:10"), "None.")))
                    .isEqualTo("item 2 has no motion to put to the vote");
        }
    }
}
