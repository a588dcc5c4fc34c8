package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.at;
import static org.collegium.story.Spoken.said;
import static org.collegium.vote.Choice.FOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.attendance.Recusal;
import org.collegium.bylaws.Matter;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Opening;
import org.collegium.meeting.Question;
import org.collegium.meeting.Sitting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Outcome;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
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

            assertThat(said(contradictions(closed)))
                    .containsExactly("Item 1: the outcome announced is “adopted”, the outcome computed “not adopted”.");
            assertThat(contradictions(closed)).extracting(Finding::gravity).containsExactly(Finding.Gravity.SERIOUS);
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
    class WhenTheOrganWasWrong {

        @Test
        void bothAreNamed() {
            assertThat(said(contradictions(
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
            Sitting openedLater = openedAt("20:11", closed.sitting());

            assertThat(said(contradictions(new Meeting.Closed(openedLater, closed.closedAt(), Optional.empty()))))
                    .containsExactly("Item 1: the vote was held outside the sitting.");
        }

        @Test
        void afterItClosedItIsFound() {
            Instant beforeTheVoteClosed = at("20:11").minusSeconds(1);

            assertThat(said(contradictions(
                            new Meeting.Closed(closed.sitting(), beforeTheVoteClosed, Optional.empty()))))
                    .containsExactly("Item 1: the vote was held outside the sitting.");
        }
    }

    @Nested
    class WhenTheRollIsNotThatOfTheAttendance {

        @Test
        void itIsFound() {
            Meeting.Closed recusedAfterwards = evening.votes(1, "20:10", "20:11", FOR, FOR, FOR)
                    .recuses(AICHA, 1)
                    .closes("21:00");

            assertThat(said(contradictions(recusedAfterwards)))
                    .containsExactly("Item 1: the roll of the vote is not the one that the attendance gives.");
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
            assertThat(said(contradictions(with(new Ballots.RollCall(new TreeMap<>(Map.of(new Seat(7), FOR)))))))
                    .contains("Item 1: the ballots are not those of the seats that could vote.");
        }

        @Test
        void aMissingOneIsFound() {
            assertThat(said(contradictions(with(new Ballots.RollCall(new TreeMap<>(Map.of(new Seat(1), FOR)))))))
                    .contains("Item 1: the ballots are not those of the seats that could vote.");
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

            assertThat(said(contradictions(instead(HeldVote.judged(
                            other,
                            vote.openedAt(),
                            vote.closedAt(),
                            false,
                            vote.roll(),
                            vote.ballots(),
                            Optional.empty(),
                            Optional.empty())))))
                    .containsExactly("Item 1: the text put to the vote is not that of the agenda as amended.");
        }
    }

    @Nested
    class WhenAConsensusWasSought {

        private final Meeting.Open found = evening.open()
                .seekConsensus(1, at("20:10"), Optional.empty(), Evening.BYLAWS)
                .then(open -> open.seek(1, search -> search.clarify(at("20:12"))))
                .then(open -> open.seek(1, search -> search.hearReactions(at("20:15"))))
                .then(open -> open.beginRound(1, at("20:20")))
                .then(open -> open.seek(1, ContradictionsTest::agreedByAll))
                .then(open -> open.seek(1, search -> search.conclude(at("20:30"))))
                .orElseThrow();

        @Test
        void withinTheSittingAmongThosePresentNothingIsFound() {
            assertThat(contradictions(closed(found.sitting(), "20:30"))).isEmpty();
        }

        @Test
        void aRoundOfOthersThanThosePresentIsFound() {
            Sitting recusedAfterwards =
                    found.recuse(new Recusal(AICHA, 1)).orElseThrow().sitting();

            assertThat(said(contradictions(closed(recusedAfterwards, "21:00"))))
                    .containsExactly(
                            "Item 1, round 1 of the search for consensus: the seats present are not those of the"
                                    + " attendance.");
        }

        @Test
        void beforeTheSittingOpenedItIsFound() {
            assertThat(said(contradictions(closed(openedAt("20:21", found.sitting()), "21:00"))))
                    .containsExactly("Item 1: the search for consensus is outside the hours of the sitting.");
        }

        @Test
        void afterItClosedItIsFound() {
            assertThat(said(contradictions(closed(found.sitting(), "20:29"))))
                    .containsExactly("Item 1: the search for consensus is outside the hours of the sitting.");
        }

        private static Meeting.Closed closed(Sitting sitting, String hour) {
            return new Meeting.Closed(sitting, at(hour), Optional.empty());
        }
    }

    private static Answer<Consensus> agreedByAll(Consensus search) {
        Answer<Consensus> agreed = Answer.granted(search);
        for (int seat = 1; seat <= 4; seat++) {
            Stance stance = Stance.of(new Seat(seat), Position.AGREE);
            agreed = agreed.then(before -> before.take(stance));
        }
        return agreed;
    }

    private static Sitting openedAt(String hour, Sitting held) {
        return new Sitting(
                new Opening(
                        held.convocation(),
                        at(hour),
                        held.composition(),
                        held.facilitator(),
                        held.secretary(),
                        held.opening().quorum()),
                held.attendance(),
                held.summaries(),
                held.amendments(),
                held.consensuses(),
                held.votes(),
                held.takenOff(),
                held.actions());
    }

    private Meeting.Closed instead(HeldVote vote) {
        Sitting held = evening.open().sitting();
        return new Meeting.Closed(
                new Sitting(
                        held.opening(),
                        held.attendance(),
                        held.summaries(),
                        List.of(),
                        List.of(),
                        List.of(vote),
                        List.of(),
                        held.actions()),
                at("21:00"),
                Optional.empty());
    }

    private static List<Finding> contradictions(Meeting.Closed closed) {
        return Minutes.draft(closed, Register.empty()).contradictions();
    }
}
