package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.bothSides;
import static org.collegium.story.Spoken.english;
import static org.collegium.vote.Choice.FOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Opening;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.Question;
import org.collegium.meeting.Sitting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Outcome;
import org.collegium.vote.Tally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What contradicts itself in a record is found, and kept. */
class ContradictionsTest {

    private final Evening evening = Evening.of(
                    JANUARY, motion(1, "Open the garden"), motion(2, propose("B-1", "New bylaws", Matter.BYLAWS)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ);

    @Nested
    class WhenNothingIsWrong {

        @Test
        void nothingIsFound() {
            assertThat(contradictions(evening.recuses(DENEZ, 1)
                            .entrusts(ENORA, AICHA, "20:00")
                            .votes(1, "20:10", "20:11", FOR, FOR)
                            .closes("21:00")))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAnotherOutcomeWasAnnounced {

        @Test
        void bothAreShownAndTheAnnouncementIsKept() {
            Meeting.Voting voting = evening.putsToTheVote(1, "20:10");
            Meeting.Closed closed = voting.close(
                            at("20:11"), new Ballots.ShowOfHands(Tally.of(1, 3, 0)), Optional.of(Outcome.ADOPTED))
                    .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();

            assertThat(bothSides(contradictions(closed)))
                    .containsExactly("Item 1: the outcome announced is “adopted”, the outcome computed “not adopted”.");
            assertThat(contradictions(closed)).extracting(Contradiction::isOpen).containsExactly(true);
            assertThat(closed.decisions()).isEmpty();
            assertThat(closed.sitting().votes().get(0).announced()).contains(Outcome.ADOPTED);
        }

        @Test
        void theRightAnnouncementIsNone() {
            Meeting.Closed closed = evening.putsToTheVote(1, "20:10")
                    .close(at("20:11"), new Ballots.ShowOfHands(Tally.of(1, 3, 0)), Optional.of(Outcome.NOT_ADOPTED))
                    .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                    .orElseThrow();

            assertThat(contradictions(closed)).isEmpty();
        }
    }

    @Nested
    class WhenOneIsOverruled {

        private final Meeting.Closed closed = evening.votes(2, "20:10", "20:11", FOR, FOR, FOR)
                .recuses(AICHA, 2)
                .closes("21:00")
                .overruling(new Overruling(2, ContradictionKind.ORGAN, "The general meeting will vote on it again."));

        @Test
        void itStaysOnRecordWithTheReason() {
            assertThat(contradictions(closed))
                    .extracting(found -> found.item() + " " + found.kind() + " "
                            + found.overruled().orElse("open"))
                    .containsExactly("2 ORGAN The general meeting will vote on it again.", "2 ROLL open");
        }

        @Test
        void anotherReasonTakesItsPlace() {
            Meeting.Closed again = closed.overruling(
                            new Overruling(2, ContradictionKind.ORGAN, "Read as advice only, which it was."))
                    .overruling(new Overruling(2, ContradictionKind.ROLL, "She left later."));

            assertThat(again.sitting().overrulings()).hasSize(2);
            assertThat(contradictions(again))
                    .extracting(Contradiction::overruled)
                    .containsExactly(Optional.of("Read as advice only, which it was."), Optional.of("She left later."));
        }

        @Test
        void itIsSealedWithItsItem() {
            assertThat(Minutes.draft(closed, Register.empty())
                            .parts()
                            .items()
                            .get(1)
                            .canonical())
                    .contains(
                            "\"overruled\":[{\"contradiction\":\"ORGAN\",\"reason\":\"The general meeting will vote on it"
                                    + " again.\"}]");
        }

        @Test
        void thereIsAReason() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Overruling(2, ContradictionKind.ORGAN, " "))
                    .withMessage("A contradiction is overruled with a reason: item 2");
        }
    }

    @Nested
    class WhenTheOrganWasWrong {

        @Test
        void bothAreNamed() {
            assertThat(bothSides(contradictions(
                            evening.votes(2, "20:10", "20:11", FOR, FOR, FOR).closes("21:00"))))
                    .containsExactly("Item 2: decided by the “collegial council”, although the matter belongs to the"
                            + " “general meeting”.");
        }
    }

    @Nested
    class WhenAVoteWasHeldOutsideTheSitting {

        private final Meeting.Closed closed =
                evening.votes(1, "20:10", "20:11", FOR, FOR, FOR).closes("21:00");

        @Test
        void beforeItOpenedItIsFound() {
            Sitting held = closed.sitting();
            Sitting openedLater = new Sitting(
                    new Opening(
                            held.convocation(),
                            at("20:10").plusSeconds(1),
                            held.composition(),
                            held.facilitator(),
                            held.secretary(),
                            held.opening().quorum()),
                    held.attendance(),
                    held.summaries(),
                    held.amendments(),
                    held.consensuses(),
                    held.votes(),
                    held.elections(),
                    held.takenOff(),
                    held.actions(),
                    held.overrulings());

            assertThat(bothSides(contradictions(new Meeting.Closed(openedLater, closed.closedAt(), Optional.empty()))))
                    .containsExactly(
                            "Item 1: the vote was held from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 20:11, the sitting from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 21:00.");
        }

        @Test
        void fromItsOpeningToItsCloseItIsInOrder() {
            assertThat(contradictions(new Meeting.Closed(closed.sitting(), at("20:11"), Optional.empty())))
                    .isEmpty();
        }

        @Test
        void afterItClosedItIsFound() {
            Instant beforeTheVoteClosed = at("20:11").minusSeconds(1);

            assertThat(bothSides(contradictions(
                            new Meeting.Closed(closed.sitting(), beforeTheVoteClosed, Optional.empty()))))
                    .containsExactly(
                            "Item 1: the vote was held from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 20:11, the sitting from 7\u00a0January 2025, 20:00 to 7\u00a0January 2025, 20:10.");
        }
    }

    @Nested
    class WhenTimesAreOutOfOrder {

        private final List<HeldVote> votes = evening.votes(1, "20:10", "20:12", FOR, FOR, FOR)
                .votes(2, "20:12", "20:14", FOR, FOR, FOR)
                .open()
                .sitting()
                .votes();

        @Test
        void aVoteAtTheCloseOfTheOneBeforeIsInOrder() {
            assertThat(of(votes.get(0), votes.get(1))).isEmpty();
        }

        @Test
        void aVoteThatOpenedBeforeTheOneBeforeWasClosedIsFound() {
            HeldVote early = held(votes.get(1), at("20:12").minusSeconds(1), at("20:14"));

            assertThat(of(votes.get(0), early))
                    .containsExactly("Item 2: the vote was opened on 7\u00a0January 2025, 20:11 and closed on"
                            + " 7\u00a0January 2025, 20:14; what came before it ended on 7\u00a0January 2025, 20:12.");
        }

        @Test
        void aVoteThatClosedBeforeItOpenedIsFound() {
            HeldVote backwards = held(votes.get(0), at("20:12"), at("20:10"));

            assertThat(of(backwards))
                    .containsExactly("Item 1: the vote was opened on 7\u00a0January 2025, 20:12 and closed on"
                            + " 7\u00a0January 2025, 20:10; what came before it ended on 7\u00a0January 2025, 20:00.");
        }

        private static HeldVote held(HeldVote vote, Instant opened, Instant closed) {
            return HeldVote.judged(
                    vote.question(),
                    opened,
                    closed,
                    false,
                    vote.roll(),
                    vote.ballots(),
                    Optional.empty(),
                    Optional.empty());
        }

        private List<String> of(HeldVote... votes) {
            return contradictions(instead(votes)).stream()
                    .filter(found -> found.kind() == ContradictionKind.ORDER)
                    .map(found -> english(found.says()))
                    .toList();
        }
    }

    @Nested
    class WhenTheRollIsNotThatOfTheAttendance {

        @Test
        void itIsFound() {
            Meeting.Closed recusedAfterwards = evening.votes(1, "20:10", "20:11", FOR, FOR, FOR)
                    .recuses(AICHA, 1)
                    .closes("21:00");

            assertThat(bothSides(contradictions(recusedAfterwards)))
                    .containsExactly(
                            "Item 1, seat 1: in the roll of the vote, present (Aïcha Le Gall); in the attendance, recused (Aïcha Le Gall).");
        }
    }

    @Nested
    class WhenTheBallotsAreNotThoseOfTheRoll {

        private final HeldVote vote = evening.votes(1, "20:10", "20:11", FOR, FOR, FOR)
                .open()
                .sitting()
                .votes()
                .get(0);

        @Test
        void thatOfSomebodyAbsentIsFound() {
            assertThat(bothSides(contradictions(with(new Ballots.RollCall(new TreeMap<>(Map.of(new Seat(7), FOR)))))))
                    .contains(
                            "Item 1, ballots against the seats that could vote: seat 7 may not vote: absent, vacant or recused when the vote opens.");
        }

        @Test
        void aMissingOneIsFound() {
            assertThat(bothSides(contradictions(with(new Ballots.RollCall(new TreeMap<>(Map.of(new Seat(1), FOR)))))))
                    .contains("Item 1, ballots against the seats that could vote: 1 answer noted where 4 could vote.");
        }

        private Meeting.Closed with(Ballots ballots) {
            HeldVote other = HeldVote.judged(
                    vote.question(),
                    vote.openedAt(),
                    vote.closedAt(),
                    false,
                    vote.roll(),
                    ballots,
                    Optional.empty(),
                    Optional.empty());
            return instead(other);
        }
    }

    @Nested
    class WhenTheTextIsNotThatOfTheAgenda {

        @Test
        void itIsFound() {
            HeldVote vote = evening.votes(1, "20:10", "20:11", FOR, FOR, FOR)
                    .open()
                    .sitting()
                    .votes()
                    .get(0);
            Question asked = vote.question();
            Question other = new Question(
                    1, asked.motion().reword("Another", "Another."), Optional.empty(), asked.competent(), asked.rule());

            assertThat(bothSides(contradictions(instead(HeldVote.judged(
                            other,
                            vote.openedAt(),
                            vote.closedAt(),
                            false,
                            vote.roll(),
                            vote.ballots(),
                            Optional.empty(),
                            Optional.empty())))))
                    .containsExactly(
                            "Item 1: put to the vote, “Another.”; on the agenda as amended, “Open the garden.”.");
        }
    }

    @Nested
    class WhenAConsensusWasSought {

        private final Meeting.Open agreed = agreed(evening.open(), 1);

        @Test
        void nothingIsFoundWhereAllAgrees() {
            assertThat(contradictions(closed(agreed))).isEmpty();
        }

        @Test
        void aRoundThatIsNotThatOfTheAttendanceIsFound() {
            Meeting.Open recusedAfterwards =
                    agreed.recuse(new Recusal(AICHA, 1)).orElseThrow();

            assertThat(bothSides(contradictions(closed(recusedAfterwards))))
                    .containsExactly(
                            "Item 1, round 1 of the search for consensus, seat 1: in the round, present (Aïcha Le Gall); in the attendance, recused (Aïcha Le Gall).");
        }

        @Test
        void oneThatEndedAfterTheSittingIsFound() {
            assertThat(bothSides(contradictions(new Meeting.Closed(agreed.sitting(), at("20:14"), Optional.empty()))))
                    .containsExactly(
                            "Item 1: the consensus was sought from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 20:15, the sitting held from 7\u00a0January 2025, 20:00 to 7\u00a0January 2025, 20:14.");
        }

        @Test
        void oneThatBeganBeforeTheSittingIsFound() {
            Sitting held = agreed.sitting();
            Opening later = new Opening(
                    held.convocation(),
                    at("20:11"),
                    held.composition(),
                    held.facilitator(),
                    held.secretary(),
                    held.opening().quorum());
            Sitting openedLater = new Sitting(
                    later,
                    held.attendance(),
                    held.summaries(),
                    held.amendments(),
                    held.consensuses(),
                    held.votes(),
                    held.elections(),
                    held.takenOff(),
                    held.actions(),
                    held.overrulings());

            assertThat(bothSides(contradictions(new Meeting.Closed(openedLater, at("21:00"), Optional.empty()))))
                    .containsExactly(
                            "Item 1: the consensus was sought from 7\u00a0January 2025, 20:10 to 7\u00a0January 2025, 20:15, the sitting held from 7\u00a0January 2025, 20:11 to 7\u00a0January 2025, 21:00.");
        }

        @Test
        void theOrganThatHadNoSayIsFound() {
            assertThat(bothSides(contradictions(closed(agreed(evening.open(), 2)))))
                    .containsExactly("Item 2: decided by the “collegial council”, although the matter belongs to the"
                            + " “general meeting”.");
        }

        private Meeting.Open agreed(Meeting.Open open, int item) {
            Meeting.Open next = open.seekConsensus(item, at("20:05"), Optional.empty(), Evening.BYLAWS)
                    .then(begun -> begun.seek(item, search -> search.clarify(at("20:05"))))
                    .then(begun -> begun.seek(item, search -> search.hearReactions(at("20:05"))))
                    .then(begun -> begun.beginRound(item, at("20:10")))
                    .orElseThrow();
            for (int seat = 1; seat <= 4; seat++) {
                Stance stance = Stance.of(new Seat(seat), Position.AGREE);
                next = next.seek(item, search -> search.take(stance)).orElseThrow();
            }
            return next.seek(item, search -> search.conclude(at("20:15"))).orElseThrow();
        }

        private Meeting.Closed closed(Meeting.Open open) {
            return open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                    .orElseThrow();
        }
    }

    private Meeting.Closed instead(HeldVote... votes) {
        Sitting held = evening.open().sitting();
        return new Meeting.Closed(
                new Sitting(
                        held.opening(),
                        held.attendance(),
                        held.summaries(),
                        List.of(),
                        List.of(),
                        List.of(votes),
                        List.of(),
                        List.of(),
                        held.actions(),
                        held.overrulings()),
                at("21:00"),
                Optional.empty());
    }

    private static List<Contradiction> contradictions(Meeting.Closed closed) {
        return Minutes.draft(closed, Register.empty()).contradictions();
    }
}
