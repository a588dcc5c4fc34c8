package org.collegium.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.collegium.words.Answer;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * What was cast in one vote, as its mode allows it to be known.
 *
 * @since 0.1
 */
public sealed interface Ballots {

    /** How they were cast. */
    BallotMode mode();

    /** How many chose what, among those who could vote. */
    Tally tally();

    /** What a seat chose, where these ballots show it. */
    default Optional<Choice> choiceOf(Seat seat) {
        return Optional.empty();
    }

    /** What these ballots give away although they should not. */
    default Optional<Finding> revelation() {
        return Optional.empty();
    }

    /** These ballots held against a roll, as {@link #showOfHands}, {@link #rollCall} or {@link #secret} does. */
    Answer<Ballots> heldAgainst(Roll roll);

    /**
     * Hands counted: the counts are all there is.
     *
     * @param tally the counts, with those who did not take part
     */
    record ShowOfHands(Tally tally) implements Ballots {
        @Override
        public BallotMode mode() {
            return BallotMode.SHOW_OF_HANDS;
        }

        @Override
        public Answer<Ballots> heldAgainst(Roll roll) {
            return showOfHands(tally, roll);
        }
    }

    /**
     * Each seat's own answer.
     *
     * @param choices the choice of each seat that could vote
     */
    record RollCall(SortedMap<Seat, Choice> choices) implements Ballots {

        public RollCall {
            // As a plain map: a sorted one would bring its own order along.
            choices = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Seat, Choice>) choices));
        }

        @Override
        public BallotMode mode() {
            return BallotMode.ROLL_CALL;
        }

        @Override
        public Tally tally() {
            return Tally.of(choices.values());
        }

        @Override
        public Optional<Choice> choiceOf(Seat seat) {
            return Optional.ofNullable(choices.get(seat));
        }

        @Override
        public Answer<Ballots> heldAgainst(Roll roll) {
            return rollCall(choices, roll);
        }
    }

    /**
     * Who voted, and apart from it the totals found in the box. Nothing links the two.
     *
     * @param voted the seats that put a paper in the box
     * @param tally the totals, with those who did not take part
     */
    record Secret(SortedSet<Seat> voted, Tally tally) implements Ballots {

        public Secret {
            voted = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Seat>) voted));
        }

        @Override
        public BallotMode mode() {
            return BallotMode.SECRET;
        }

        /** That all chose alike, so that everybody's choice is known, or that two who voted each know the other's. */
        @Override
        public Optional<Finding> revelation() {
            int voters = tally.voters();
            boolean alike = voters > 0 && tally.ofVoters().byChoice().containsValue(voters);
            if (alike) {
                return Optional.of(Finding.minor(Phrase.of("ballots.all-alike").with(voters)));
            }
            return voters == 2 ? Optional.of(Finding.minor(Phrase.of("ballots.two-only"))) : Optional.empty();
        }

        @Override
        public Answer<Ballots> heldAgainst(Roll roll) {
            return secret(voted, tally.ofVoters(), roll);
        }
    }

    /** Hands counted, held against the roll: no more than could vote; whoever raised none did not take part. */
    static Answer<Ballots> showOfHands(Tally counted, Roll roll) {
        int mayVote = Electorate.of(roll).mayVote();
        if (counted.total() > mayVote) {
            return Answer.refused(
                    Phrase.of("ballots.too-many").with(counted.total()).with(mayVote));
        }
        return Answer.granted(new ShowOfHands(counted.filledUpTo(mayVote)));
    }

    /** Answers by name, held against the roll: only of seats that can vote; whoever gave none did not take part. */
    static Answer<Ballots> rollCall(Map<Seat, Choice> answers, Roll roll) {
        SortedMap<Seat, Choice> choices = new TreeMap<>();
        for (Seat seat : answers.keySet()) {
            if (!mayVote(seat, roll)) {
                return Answer.refused(Phrase.of("ballots.may-not-vote").with(seat.number()));
            }
        }
        roll.standings().stream()
                .filter(Roll.Standing::mayVote)
                .forEach(standing ->
                        choices.put(standing.seat(), answers.getOrDefault(standing.seat(), Choice.NOT_PARTICIPATING)));
        return Answer.granted(new RollCall(choices));
    }

    /** A box counted, held against the roll: as many papers as voters, and voters who may vote. */
    static Answer<Ballots> secret(SortedSet<Seat> voted, Tally box, Roll roll) {
        for (Seat seat : voted) {
            if (!mayVote(seat, roll)) {
                return Answer.refused(Phrase.of("ballots.may-not-vote").with(seat.number()));
            }
        }
        if (box.voters() != voted.size() || box.notParticipating() > 0) {
            return Answer.refused(
                    Phrase.of("ballots.box-differs").with(box.total()).with(voted.size()));
        }
        return Answer.granted(
                new Secret(voted, box.filledUpTo(Electorate.of(roll).mayVote())));
    }

    /** Whether a seat may cast a ballot under a roll. */
    static boolean mayVote(Seat seat, Roll roll) {
        return roll.standing(seat).filter(Roll.Standing::mayVote).isPresent();
    }
}
