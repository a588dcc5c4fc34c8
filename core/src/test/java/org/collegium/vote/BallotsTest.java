package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.at;
import static org.collegium.story.People.composition;
import static org.collegium.story.Spoken.refusal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ballots held against a roll of Aïcha and Benoît present, Chloé represented by Aïcha, Denez recused. */
class BallotsTest {

    private static final Seat ONE = new Seat(1);
    private static final Seat TWO = new Seat(2);
    private static final Seat THREE = new Seat(3);
    private static final Seat FOUR = new Seat(4);
    private static final Seat FIVE = new Seat(5);

    private static final Roll ROLL = Attendance.none()
            .arrive(AICHA, at("20:00"))
            .then(attendance -> attendance.arrive(BENOIT, at("20:00")))
            .then(attendance -> attendance.entrust(new Proxy(CHLOE, AICHA, at("20:00"), Optional.empty()), 1))
            .then(attendance -> attendance.recuse(new Recusal(DENEZ, 1)))
            .orElseThrow()
            .rollFor(1, composition(), at("20:10"));

    @Nested
    class WhenHandsAreShown {

        @Test
        void whoeverRaisedNoneDidNotTakePart() {
            Ballots ballots = Ballots.showOfHands(Tally.of(1, 1, 0), ROLL).orElseThrow();

            assertThat(ballots.mode()).isEqualTo(BallotMode.SHOW_OF_HANDS);
            assertThat(ballots.tally()).isEqualTo(new Tally(1, 1, 0, 0, 0, 1));
        }

        @Test
        void moreHandsThanVotersAreRefused() {
            assertThat(refusal(Ballots.showOfHands(Tally.of(2, 1, 1), ROLL)))
                    .isEqualTo("4 votes counted where 3 may vote");
        }
    }

    @Nested
    class WhenNamesAreCalled {

        @Test
        void whoeverGaveNoAnswerDidNotTakePart() {
            Ballots ballots = Ballots.rollCall(Map.of(ONE, Choice.FOR, THREE, Choice.BLANK), ROLL)
                    .orElseThrow();

            assertThat(ballots.mode()).isEqualTo(BallotMode.ROLL_CALL);
            assertThat(ballots)
                    .isEqualTo(new Ballots.RollCall(new TreeMap<>(
                            Map.of(ONE, Choice.FOR, TWO, Choice.NOT_PARTICIPATING, THREE, Choice.BLANK))));
            assertThat(ballots.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0, 1));
        }

        @Test
        void theAnswerOfSomebodyRecusedAbsentOrUnknownIsRefused() {
            assertThat(refusal(Ballots.rollCall(Map.of(FOUR, Choice.FOR), ROLL)))
                    .isEqualTo("seat 4 may not vote: absent, vacant or recused when the vote opens");
            assertThat(refusal(Ballots.rollCall(Map.of(FIVE, Choice.FOR), ROLL)))
                    .startsWith("seat 5 may not vote");
            assertThat(refusal(Ballots.rollCall(Map.of(new Seat(8), Choice.FOR), ROLL)))
                    .startsWith("seat 8 may not vote");
        }

        @Test
        void theOrderIsThatOfTheSeats() {
            TreeMap<Seat, Choice> backwards = new TreeMap<>(Comparator.reverseOrder());
            backwards.putAll(Map.of(ONE, Choice.FOR, TWO, Choice.AGAINST));

            assertThat(new Ballots.RollCall(backwards).choices().keySet()).containsExactly(ONE, TWO);
        }
    }

    @Nested
    class WhenPapersAreInABox {

        @Test
        void itIsKnownWhoVotedAndApartFromItWhatWasFound() {
            Ballots ballots =
                    Ballots.secret(seats(ONE, TWO), Tally.of(1, 1, 0), ROLL).orElseThrow();

            assertThat(ballots.mode()).isEqualTo(BallotMode.SECRET);
            assertThat(ballots).isEqualTo(new Ballots.Secret(seats(ONE, TWO), new Tally(1, 1, 0, 0, 0, 1)));
        }

        @Test
        void thePaperOfSomebodyAwayIsRefused() {
            assertThat(refusal(Ballots.secret(seats(ONE, FIVE), Tally.of(1, 1, 0), ROLL)))
                    .startsWith("seat 5 may not vote");
        }

        @Test
        void aBoxThatDiffersFromTheVotersIsRefused() {
            assertThat(refusal(Ballots.secret(seats(ONE, TWO), Tally.of(2, 1, 0), ROLL)))
                    .isEqualTo("3 papers in the box for 2 voters");
            assertThat(refusal(Ballots.secret(seats(ONE, TWO), Tally.of(1, 0, 0), ROLL)))
                    .isEqualTo("1 paper in the box for 2 voters");
            assertThat(refusal(Ballots.secret(seats(ONE, TWO), new Tally(2, 0, 0, 0, 0, 1), ROLL)))
                    .isEqualTo("3 papers in the box for 2 voters");
        }

        @Test
        void theOrderIsThatOfTheSeats() {
            SortedSet<Seat> backwards = new TreeSet<>(Comparator.reverseOrder());
            backwards.addAll(List.of(ONE, TWO));

            assertThat(new Ballots.Secret(backwards, Tally.of(2, 0, 0)).voted()).containsExactly(ONE, TWO);
        }
    }

    @Nested
    class WhenHeldAgainstARollOnceMore {

        @Test
        void whatFitsIsUnchanged() {
            Ballots hands = Ballots.showOfHands(Tally.of(1, 1, 0), ROLL).orElseThrow();
            Ballots names = Ballots.rollCall(Map.of(ONE, Choice.FOR), ROLL).orElseThrow();
            Ballots papers = Ballots.secret(seats(TWO), Tally.of(0, 1, 0), ROLL).orElseThrow();

            assertThat(List.of(hands, names, papers))
                    .allSatisfy(ballots ->
                            assertThat(ballots.heldAgainst(ROLL).orElseThrow()).isEqualTo(ballots));
        }

        @Test
        void whatDoesNotIsRefused() {
            Roll withoutProxies = ROLL.withoutProxies();

            assertThat(refusal(new Ballots.ShowOfHands(Tally.of(3, 0, 0)).heldAgainst(withoutProxies)))
                    .isEqualTo("3 votes counted where 2 may vote");
            assertThat(refusal(new Ballots.RollCall(new TreeMap<>(Map.of(THREE, Choice.FOR, ONE, Choice.FOR)))
                            .heldAgainst(withoutProxies)))
                    .startsWith("seat 3 may not vote");
            assertThat(refusal(new Ballots.Secret(seats(ONE), Tally.of(2, 0, 0)).heldAgainst(withoutProxies)))
                    .isEqualTo("2 papers in the box for 1 voter");
        }
    }

    @Nested
    class WhenCounted {

        @Test
        void everyChoiceHasItsPlace() {
            Tally tally = new Tally(1, 2, 3, 4, 5, 6);

            assertThat(tally.byChoice())
                    .containsExactly(
                            Map.entry(Choice.FOR, 1),
                            Map.entry(Choice.AGAINST, 2),
                            Map.entry(Choice.ABSTAIN, 3),
                            Map.entry(Choice.BLANK, 4),
                            Map.entry(Choice.SPOILED, 5),
                            Map.entry(Choice.NOT_PARTICIPATING, 6));
            assertThat(Tally.of(tally.byChoice())).isEqualTo(tally);
            assertThat(tally.expressed()).isEqualTo(3);
            assertThat(tally.voters()).isEqualTo(15);
            assertThat(tally.total()).isEqualTo(21);
        }

        @Test
        void theOrderOfTheBallotsDoesNotMatter() {
            assertThat(Tally.of(List.of(Choice.FOR, Choice.AGAINST, Choice.FOR)))
                    .isEqualTo(Tally.of(List.of(Choice.AGAINST, Choice.FOR, Choice.FOR)))
                    .isEqualTo(Tally.of(2, 1, 0));
        }

        @Test
        void nothingIsLessThanNone() {
            assertThatThrownBy(() -> Tally.of(1, -1, 0)).hasMessage("A tally counts from 0: 1, -1, 0, 0, 0, 0");
            assertThatThrownBy(() -> new Electorate(0, 0, -7, 0, 0))
                    .hasMessage("Seats are counted from 0: 0, 0, -7, 0, 0");
        }
    }

    private static SortedSet<Seat> seats(Seat... seats) {
        return new TreeSet<>(List.of(seats));
    }
}
