package org.collegium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stage;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A consensus is sought at a sitting before any vote; four of seven are there. */
class SeekingConsensusTest {

    private static final String BETTER = "The garden is open, but at night.";

    private final Evening evening = Evening.of(
                    JANUARY,
                    motion(1, "Open the garden"),
                    talk(2, "News"),
                    motion(3, "Paint the shed"),
                    motion(4, "Mow"))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ);

    @Nested
    class WhenItBegins {

        @Test
        void theMotionIsOnTheTableAndItsOrganIsKept() {
            SoughtConsensus search = sought(begun(1, "20:05"), 1);

            assertThat(search.consensus().step()).isEqualTo(ConsensusStep.PROPOSED);
            assertThat(search.consensus().rule()).isEqualTo(BYLAWS.consensus());
            assertThat(search.competent()).isEqualTo(Organ.COUNCIL);
            assertThat(search.onTheTable()).isEqualTo(search.proposed());
        }

        @Test
        void itDoesNotBeginTwice() {
            assertThat(refusal(begun(1, "20:05").seekConsensus(1, at("20:10"), Optional.empty(), BYLAWS)))
                    .isEqualTo("on item 1 a consensus is sought already, or a vote was held");
        }

        @Test
        void itDoesNotBeginAfterAVote() {
            Meeting.Open voted =
                    evening.showsHands(1, "20:05", "20:06", 2, 2, 0).open();

            assertThat(refusal(voted.seekConsensus(1, at("20:10"), Optional.empty(), BYLAWS)))
                    .isEqualTo("on item 1 a consensus is sought already, or a vote was held");
        }

        @Test
        void thereIsAMotion() {
            assertThat(refusal(evening.open().seekConsensus(2, at("20:05"), Optional.empty(), BYLAWS)))
                    .isEqualTo("item 2 has no motion to put to the vote");
        }

        @Test
        void theVoteBeforeHasClosed() {
            Meeting.Open voted =
                    evening.showsHands(3, "20:05", "20:06", 4, 0, 0).open();

            assertThat(refusal(voted.seekConsensus(1, at("20:05"), Optional.empty(), BYLAWS)))
                    .isEqualTo("on item 1, 20:05 is before 20:06, when the sitting opened or the vote before closed");
        }

        @Test
        void noAmendmentIsOpen() {
            Meeting.Open tabled =
                    evening.tables(1, new Amendment(2, "garden", "shed")).open();

            assertThat(refusal(tabled.seekConsensus(1, at("20:05"), Optional.empty(), BYLAWS)))
                    .isEqualTo("amendment 2 on item 1 is to be withdrawn before a consensus is sought on it");
            assertThat(tabled.seekConsensus(3, at("20:05"), Optional.empty(), BYLAWS)
                            .refusal())
                    .isEmpty();
            assertThat(tabled.withdrawAmendment(1, 2)
                            .then(open -> open.seekConsensus(1, at("20:05"), Optional.empty(), BYLAWS))
                            .refusal())
                    .isEmpty();
        }

        @Test
        void theMotionWasNotWithdrawn() {
            Meeting.Open withdrawn =
                    evening.withdraws(1, "20:05", "Not tonight.").open();

            assertThat(refusal(withdrawn.seekConsensus(1, at("20:10"), Optional.empty(), BYLAWS)))
                    .isEqualTo("the motion of item 1 is set aside already");
        }

        @Test
        void noStepIsTakenBefore() {
            assertThat(refusal(evening.open().beginRound(1, at("20:05"))))
                    .isEqualTo("no consensus is sought on item 1");
        }
    }

    @Nested
    class WhileItIsNotOver {

        private final Meeting.Open asked = objected(begun(1, "20:05"), 1, "20:10");

        @Test
        void noVoteIsHeldOnIt() {
            assertThat(refusal(asked.openVote(1, at("20:20"), BYLAWS)))
                    .isEqualTo("on item 1 the search for consensus is not over: it stands at the step “objections”");
        }

        @Test
        void noAmendmentIsTabledBesideIt() {
            assertThat(refusal(asked.table(1, new Amendment(1, "garden", "shed"))))
                    .isEqualTo("on item 1 the search for consensus is not over: it stands at the step “objections”");
        }

        @Test
        void noStepIsTakenDuringAVoteOnAnotherItem() {
            Meeting.Open voted = vote(asked, 3, "20:20", "20:25");

            assertThat(refusal(voted.seek(1, search -> search.amend(BETTER, at("20:24")))))
                    .isEqualTo("on item 1, 20:24 is before 20:25, when the sitting opened or the vote before closed");
            assertThat(refusal(voted.beginRound(1, at("20:24")))).startsWith("on item 1, 20:24 is before 20:25");
            assertThat(refusal(voted.callVote(1, new Seat(1), at("20:24")))).startsWith("on item 1, 20:24 is before");
            assertThat(voted.seek(1, search -> search.take(Stance.of(new Seat(4), Position.AGREE)))
                            .refusal())
                    .as("a position has no hour of its own")
                    .isEmpty();
            assertThat(voted.beginRound(1, at("20:25")).refusal()).isEmpty();
        }

        @Test
        void noVoteOnAnotherItemOpensBeforeItsLastStep() {
            String reason = "on item 3, 20:09 is before 20:10, when the search for consensus on item 1 reached the step"
                    + " “objections”";

            assertThat(refusal(asked.openVote(3, at("20:09"), BYLAWS))).isEqualTo(reason);
            assertThat(refusal(asked.withdraw(3, at("20:09"), "No."))).isEqualTo(reason);
            assertThat(asked.openVote(3, at("20:10"), BYLAWS).refusal()).isEmpty();
        }

        @Test
        void theSittingDoesNotClose() {
            assertThat(refusal(asked.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty())))
                    .isEqualTo("on item 1 the search for consensus is not over: it stands at the step “objections”");
        }

        @Test
        void anotherItemIsVotedOn() {
            assertThat(asked.openVote(3, at("20:20"), BYLAWS).refusal()).isEmpty();
        }

        @Test
        void theMotionMayBeWithdrawnAndTheSittingClosed() {
            Meeting.Closed closed = asked.withdraw(1, at("20:20"), "Let us think about it.")
                    .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();

            assertThat(closed.decisions()).isEmpty();
            assertThat(closed.sitting().takenOff(1)).isPresent();
        }

        @Test
        void whatIsWithdrawnIsNotAgreedOnAfterwards() {
            Meeting.Open withdrawn =
                    asked.withdraw(1, at("20:20"), "Let us think about it.").orElseThrow();

            assertThat(refusal(withdrawn.seek(1, search -> search.amend(BETTER, at("20:25")))))
                    .isEqualTo("the motion of item 1 is set aside already");
            assertThat(refusal(withdrawn.beginRound(1, at("20:25"))))
                    .isEqualTo("the motion of item 1 is set aside already");
            assertThat(refusal(withdrawn.callVote(1, new Seat(1), at("20:25"))))
                    .isEqualTo("the motion of item 1 is set aside already");
        }

        @Test
        void whoeverIsNotThereHasNoSay() {
            assertThat(refusal(asked.seek(1, search -> search.take(Stance.of(new Seat(7), Position.AGREE)))))
                    .isEqualTo("seat 7 has no say: absent, vacant or recused");
            assertThat(refusal(asked.callVote(1, new Seat(7), at("20:20"))))
                    .isEqualTo("seat 7 has no say: absent, vacant or recused");
        }
    }

    @Nested
    class WhenTheyAgree {

        private final Meeting.Open agreed =
                concluded(agreed(amended(objected(begun(1, "20:05"), 1, "20:10"), 1, "20:15"), 1, "20:20"), 1, "20:30");

        @Test
        void theAmendedTextIsAdoptedWithoutAVote() {
            Meeting.Closed closed = closed(agreed);

            assertThat(closed.decisions()).containsExactly(DecisionNumber.firstOf(2025));
            Motion adopted = closed.sitting().adopted().get(DecisionNumber.firstOf(2025));
            assertThat(adopted).isInstanceOf(Motion.Sought.class);
            assertThat(adopted.proposed().text()).isEqualTo(BETTER);
            assertThat(adopted.proposed().version()).isEqualTo(2);
            assertThat(closed.sitting().votes()).isEmpty();
            assertThat(closed.sitting().itemsNotReached())
                    .extracting(AgendaItem::number)
                    .containsExactly(2, 3, 4);
        }

        @Test
        void nothingElseIsDoneAboutIt() {
            assertThat(refusal(agreed.openVote(1, at("20:40"), BYLAWS))).isEqualTo("item 1 is decided already");
            assertThat(refusal(agreed.withdraw(1, at("20:40"), "No."))).isEqualTo("item 1 is decided already");
            assertThat(refusal(agreed.postpone(1, at("20:40"), "No."))).isEqualTo("item 1 is decided already");
        }

        @Test
        void itTakesItsNumberInTheOrderOfTimeAmongVotes() {
            Meeting.Open before = voted(begun(1, "20:05"), 3, "20:06");
            Meeting.Open between = concluded(agreed(before, 1, "20:20"), 1, "20:30");

            assertThat(closed(voted(between, 4, "20:40")).sitting().adopted().entrySet())
                    .extracting(adopted -> adopted.getKey() + " "
                            + adopted.getValue().proposed().id())
                    .containsExactly("2025-01 M-3", "2025-02 M-1", "2025-03 M-4");
        }

        @Test
        void theSittingClosesNoEarlier() {
            assertThat(refusal(agreed.close(at("20:29"), DecisionNumber.firstOf(2025), Optional.empty())))
                    .isEqualTo("the sitting cannot close before what happened in it");
        }
    }

    @Nested
    class WhenTheVoteIsAskedFor {

        private final Meeting.Open asked = amended(objected(begun(1, "20:05"), 1, "20:10"), 1, "20:15")
                .callVote(1, new Seat(2), at("20:20"))
                .orElseThrow();

        @Test
        void theTextAsAmendedIsVotedOn() {
            Meeting.Voting voting = asked.openVote(1, at("20:21"), BYLAWS).orElseThrow();

            assertThat(voting.question().motion().text()).isEqualTo(BETTER);
            assertThat(voting.question().motion().version()).isEqualTo(2);
        }

        @Test
        void theNumberIsThatOfTheVote() {
            Meeting.Closed closed = closed(voted(asked, 1, "20:21"));

            assertThat(closed.decisions()).containsExactly(DecisionNumber.firstOf(2025));
            assertThat(sought(closed, 1).decision()).isEmpty();
            assertThat(sought(closed, 1).isOverWithoutVote()).isFalse();
        }

        @Test
        void whoAskedForItIsOnRecord() {
            assertThat(sought(asked, 1).consensus().stages())
                    .last()
                    .extracting(Stage::askedBy)
                    .isEqualTo(Optional.of(new Seat(2)));
        }
    }

    @Nested
    class WhenItIsPutOff {

        private final SoughtConsensus putOff = sought(
                concluded(
                        objected(amended(objected(begun(1, "20:05"), 1, "20:10"), 1, "20:15"), 1, "20:20"), 1, "20:30"),
                1);

        @Test
        void theSittingIsDoneWithItAndDecidesNothing() {
            assertThat(putOff.consensus().step()).isEqualTo(ConsensusStep.POSTPONED);
            assertThat(putOff.isOverWithoutVote()).isTrue();
        }

        @Test
        void theNextSittingTakesUpTheTextAndHowOftenItWasPutOff() {
            Consensus carried = putOff.consensus().carriedOver();

            assertThat(carried.version()).isEqualTo(putOff.consensus().version());
            assertThat(carried.rounds()).isEmpty();
            assertThat(carried.postponements()).isEqualTo(1);
            assertThat(carried.roundsLeft()).isEqualTo(2);
            assertThat(carried.isOver()).isFalse();
        }

        @Test
        void onlyWhatIsPutOffIsCarriedOver() {
            Consensus unfinished = sought(begun(3, "20:40"), 3).consensus();

            assertThatIllegalStateException()
                    .isThrownBy(unfinished::carriedOver)
                    .withMessage("Only what is put off is carried over, not a text at PROPOSED");
        }

        @Test
        void theSameTextIsTakenUp() {
            Meeting.Open february = february(putOff.onTheTable());
            Meeting.Open again = february.seekConsensus(
                            1, at(FEBRUARY, "20:05"), Optional.of(putOff.consensus()), BYLAWS)
                    .then(open -> open.beginRound(1, at(FEBRUARY, "20:06")))
                    .orElseThrow();

            assertThat(sought(again, 1).consensus().rounds()).hasSize(1);
        }

        @Test
        void anotherTextIsNot() {
            Meeting.Open february = february(putOff.proposed());

            assertThat(refusal(
                            february.seekConsensus(1, at(FEBRUARY, "20:05"), Optional.of(putOff.consensus()), BYLAWS)))
                    .isEqualTo("the text of item 1 is not the one that was put off");
        }

        @Test
        void withoutAgreementAtTheNextSittingItIsVotedOn() {
            Meeting.Open february = february(putOff.onTheTable());
            Meeting.Open asked = february.seekConsensus(
                            1, at(FEBRUARY, "20:05"), Optional.of(putOff.consensus()), BYLAWS)
                    .then(open -> open.beginRound(1, at(FEBRUARY, "20:06")))
                    .then(open -> open.seek(1, search -> search.amend("A third text.", at(FEBRUARY, "20:07"))))
                    .then(open -> open.beginRound(1, at(FEBRUARY, "20:08")))
                    .then(open -> open.seek(1, search -> search.conclude(at(FEBRUARY, "20:09"))))
                    .orElseThrow();

            assertThat(sought(asked, 1).consensus().step()).isEqualTo(ConsensusStep.VOTE);
        }

        private Meeting.Open february(Motion.Proposed text) {
            return Evening.of(FEBRUARY, motion(1, text))
                    .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                    .open();
        }
    }

    /** A search up to its first round. */
    private Meeting.Open begun(int item, String hour) {
        Instant at = at(hour);
        return evening.open().seekConsensus(item, at, Optional.empty(), BYLAWS).orElseThrow();
    }

    private static Meeting.Open opinions(Meeting.Open open, int item, String hour, Stance fourth) {
        Instant at = at(hour);
        Meeting.Open next = open;
        if (sought(open, item).consensus().step() == ConsensusStep.PROPOSED) {
            next = next.seek(item, search -> search.clarify(at))
                    .then(clear -> clear.seek(item, search -> search.hearReactions(at)))
                    .orElseThrow();
        }
        next = next.beginRound(item, at).orElseThrow();
        for (Stance stance : List.of(
                Stance.of(new Seat(1), Position.AGREE),
                Stance.of(new Seat(2), Position.AGREE),
                Stance.of(new Seat(3), Position.STAND_ASIDE),
                fourth)) {
            next = next.seek(item, search -> search.take(stance)).orElseThrow();
        }
        return next;
    }

    private static Meeting.Open objected(Meeting.Open open, int item, String hour) {
        return opinions(open, item, hour, Stance.objection(new Seat(4), "Who waters it?"));
    }

    private static Meeting.Open agreed(Meeting.Open open, int item, String hour) {
        return opinions(open, item, hour, Stance.of(new Seat(4), Position.AGREE));
    }

    private static Meeting.Open amended(Meeting.Open open, int item, String hour) {
        return open.seek(item, search -> search.amend(BETTER, at(hour))).orElseThrow();
    }

    private static Meeting.Open concluded(Meeting.Open open, int item, String hour) {
        return open.seek(item, search -> search.conclude(at(hour))).orElseThrow();
    }

    private static Meeting.Open voted(Meeting.Open open, int item, String hour) {
        return vote(open, item, hour, hour);
    }

    private static Meeting.Open vote(Meeting.Open open, int item, String opened, String closed) {
        Meeting.Voting voting = open.openVote(item, at(opened), BYLAWS).orElseThrow();
        Answer<Ballots> hands = Ballots.showOfHands(Tally.of(4, 0, 0), voting.roll());
        return hands.then(cast -> voting.close(at(closed), cast, Optional.empty()))
                .orElseThrow();
    }

    private static Meeting.Closed closed(Meeting.Open open) {
        return open.close(at("22:00"), DecisionNumber.firstOf(2025), Optional.empty())
                .orElseThrow();
    }

    private static SoughtConsensus sought(Meeting.Open open, int item) {
        return open.sitting().consensusOn(item).orElseThrow();
    }

    private static SoughtConsensus sought(Meeting.Closed closed, int item) {
        return closed.sitting().consensusOn(item).orElseThrow();
    }
}
