package org.collegium.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.at;
import static org.collegium.story.People.composition;
import static org.collegium.story.Spoken.english;
import static org.collegium.story.Spoken.refusal;
import static org.collegium.vote.Choice.ABSTAIN;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.BLANK;
import static org.collegium.vote.Choice.FOR;
import static org.collegium.vote.Choice.NOT_PARTICIPATING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.collegium.words.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ballots while they are open: Aïcha, Benoît and Chloé are there, Denez is represented by Aïcha, Enora recused. */
class OpenBallotTest {

    private static final Roll ROLL = Attendance.none()
            .arrive(AICHA, at("20:00"))
            .then(attendance -> attendance.arrive(BENOIT, at("20:00")))
            .then(attendance -> attendance.arrive(CHLOE, at("20:00")))
            .then(attendance -> attendance.entrust(new Proxy(DENEZ, AICHA, at("20:00"), Optional.empty()), 1))
            .then(attendance -> attendance.recuse(new Recusal(ENORA, 1)))
            .orElseThrow()
            .rollFor(1, composition(), at("20:10"));

    private static final Rule SIMPLE = Rule.of(Majority.simple());

    @Nested
    class WhenVotingByName {

        @Test
        void theLastChoiceCountsAndTheEarlierOnesAreKept() {
            OpenBallot ballot = cast(SIMPLE, 1, AGAINST, 2, FOR, 1, ABSTAIN, 1, FOR);

            assertThat(ballot.choicesOf(new Seat(1))).containsExactly(AGAINST, ABSTAIN, FOR);
            assertThat(ballot.standing()).isEqualTo(Map.of(new Seat(1), FOR, new Seat(2), FOR));
            assertThat(ballot.out()).isEqualTo(2);
        }

        @Test
        void atTheCloseWhoeverDidNotAnswerDidNotTakePart() {
            assertThat(cast(SIMPLE, 1, FOR, 4, BLANK).close())
                    .isEqualTo(new Ballots.RollCall(new TreeMap<>(Map.of(
                            new Seat(1), FOR,
                            new Seat(2), NOT_PARTICIPATING,
                            new Seat(3), NOT_PARTICIPATING,
                            new Seat(4), BLANK))));
        }

        @Test
        void whoeverIsAwayOrRecusedIsRefused() {
            OpenBallot ballot = OpenBallot.open(SIMPLE, ROLL);

            assertThat(refusal(ballot.cast(new Seat(5), FOR))).startsWith("seat 5 may not vote");
            assertThat(refusal(ballot.cast(new Seat(7), FOR))).startsWith("seat 7 may not vote");
        }

        @Test
        void aProxyThatTheRuleVoidsCastsNothing() {
            OpenBallot ballot = OpenBallot.open(Rule.of(Majority.moreThanHalfOf(Base.PRESENT)), ROLL);

            assertThat(refusal(ballot.cast(new Seat(4), FOR))).startsWith("seat 4 may not vote");
            assertThat(ballot.out()).isEqualTo(3);
        }
    }

    @Nested
    class WhenClosedEarly {

        @Test
        void noBallotStillOutMayChangeTheOutcome() {
            assertThat(cast(SIMPLE, 1, FOR, 2, FOR).settled()).isEmpty();
            assertThat(refusal(cast(SIMPLE, 1, FOR, 2, FOR).closeEarly(true)))
                    .isEqualTo("a ballot still out can change the verdict");
            assertThat(cast(SIMPLE, 1, FOR, 2, FOR, 3, FOR).settled()).contains(Outcome.ADOPTED);
            assertThat(cast(SIMPLE, 1, FOR, 2, FOR, 3, FOR)
                            .closeEarly(true)
                            .orElseThrow()
                            .tally())
                    .isEqualTo(new Tally(3, 0, 0, 0, 0, 1));
        }

        @Test
        void aTieThatTheLastMayMakeIsAwaitedOnlyWhereItMatters() {
            Rule nextMeeting = SIMPLE.with(TieBreak.Step.NEXT_MEETING);

            assertThat(cast(SIMPLE, 1, FOR, 2, AGAINST, 3, AGAINST).settled()).contains(Outcome.NOT_ADOPTED);
            assertThat(cast(nextMeeting, 1, FOR, 2, AGAINST, 3, AGAINST).settled())
                    .isEmpty();
        }

        @Test
        void whereAllAnsweredTheOutcomeIsKnown() {
            Rule casting = SIMPLE.with(TieBreak.parse("CASTING_VOTE 2"));

            assertThat(cast(casting, 1, FOR, 2, AGAINST, 3, FOR, 4, AGAINST).settled())
                    .contains(Outcome.NOT_ADOPTED);
        }

        @Test
        void theBylawsMustAllowIt() {
            assertThat(refusal(cast(SIMPLE, 1, FOR, 2, FOR, 3, FOR).closeEarly(false)))
                    .isEqualTo("the bylaws do not allow a vote to close early");
        }
    }

    @Nested
    class WhenPapersGoIntoABox {

        private final BallotBox box = put(1, 2, 4);

        @Test
        void aPaperIsFinal() {
            assertThat(refusal(box.put(new Seat(2)))).isEqualTo("seat 2 has put its paper in the box, and it is final");
        }

        @Test
        void onlyWhoeverMayVotePutsOneIn() {
            assertThat(refusal(box.put(new Seat(5)))).startsWith("seat 5 may not vote");
            assertThat(refusal(BallotBox.open(Rule.of(Majority.moreThanHalfOf(Base.PRESENT)), ROLL)
                            .put(new Seat(4))))
                    .startsWith("seat 4 may not vote");
        }

        @Test
        void theCountTellsTotalsAndWhoVoted() {
            assertThat(box.count(Tally.of(2, 1, 0)))
                    .isEqualTo(Ballots.secret(new TreeSet<>(seats(1, 2, 4)), Tally.of(2, 1, 0), ROLL));
            assertThat(refusal(box.count(Tally.of(2, 2, 0)))).isEqualTo("4 papers in the box for 3 voters");
        }

        @Test
        void whatRevealsItselfIsWorthAWarning() {
            assertThat(warning(box, Tally.of(3, 0, 0)))
                    .contains("Secret ballot: 3 papers and one choice, so that the choice of each voter is known.");
            assertThat(warning(put(1, 3), Tally.of(1, 1, 0)))
                    .contains("Secret ballot: with two papers, each of the two voters knows the choice of the other.");
            assertThat(warning(put(1), Tally.of(0, 0, 1)))
                    .contains("Secret ballot: 1 paper and one choice, so that the choice of each voter is known.");
            assertThat(warning(box, Tally.of(2, 1, 0))).isEmpty();
            assertThat(warning(put(), Tally.of(0, 0, 0))).isEmpty();
            assertThat(cast(SIMPLE, 1, FOR, 2, FOR).close().revelation()).isEmpty();
        }

        private Optional<String> warning(BallotBox counted, Tally papers) {
            Optional<Finding> finding = counted.count(papers).orElseThrow().revelation();
            assertThat(finding.map(Finding::gravity).orElse(Finding.Gravity.MINOR))
                    .isEqualTo(Finding.Gravity.MINOR);
            return finding.map(found -> english(found.says()));
        }
    }

    private static BallotBox put(Integer... seats) {
        BallotBox box = BallotBox.open(SIMPLE, ROLL);
        for (Seat seat : seats(seats)) {
            box = box.put(seat).orElseThrow();
        }
        return box;
    }

    private static List<Seat> seats(Integer... numbers) {
        return List.of(numbers).stream().map(Seat::new).toList();
    }

    /** Casts the choice after each number of a seat. */
    private static OpenBallot cast(Rule rule, Object... seatsAndChoices) {
        OpenBallot ballot = OpenBallot.open(rule, ROLL);
        for (int i = 0; i < seatsAndChoices.length; i += 2) {
            ballot = ballot.cast(new Seat((Integer) seatsAndChoices[i]), (Choice) seatsAndChoices[i + 1])
                    .orElseThrow();
        }
        return ballot;
    }
}
