package org.collegium.election;

import java.util.List;
import org.collegium.words.Phrase;

/**
 * Election by absolute majority of the votes expressed, and for the seats that this leaves a second round in which the
 * most votes are enough. This method counts the first round; its {@link Result#next} is the second.
 *
 * @param counting how papers are marked and counted in both rounds
 * @param goingOn who goes on to the second round
 * @param least a number of votes without which nobody is elected in the first round, or 0
 * @since 0.1
 */
public record TwoRounds(OneRound counting, GoingOn goingOn, int least) implements CountedMethod {

    public TwoRounds {
        if (least < 0) {
            throw new IllegalArgumentException("Votes are counted from 0: " + least);
        }
    }

    /** One name a paper, and the two leading in the second round (<i>scrutin uninominal à deux tours</i>). */
    public static TwoRounds uninominal() {
        return new TwoRounds(OneRound.PLURALITY, GoingOn.LEADING, 0);
    }

    /**
     * As many names as seats, and everybody not elected in the second round (<i>scrutin plurinominal à deux tours</i>,
     * French electoral code, L. 252 to L. 255-3, before loi n° 2025-444).
     */
    public static TwoRounds plurinominal() {
        return new TwoRounds(OneRound.BLOCK_VOTE, GoingOn.EVERYBODY, 0);
    }

    /**
     * This method, with a number of votes without which nobody is elected in the first round, however few vote. The
     * French electoral code (L. 253) sets a quarter of those on the roll: of 777 it is 195.
     */
    public TwoRounds withAtLeast(int votes) {
        return new TwoRounds(counting, goingOn, votes);
    }

    @Override
    public Result judge(Contest contest, BallotCount count) {
        Result first = Result.ofMajority(contest, phrase(), count, new Threshold(count.expressed(), least))
                .withOpenTieGoingTo(counting);
        List<Candidate> left = contest.candidates().stream()
                .filter(candidate -> !first.isElected(candidate))
                .toList();
        // A tie at a majority is over all the seats left: its own rule says what follows.
        if (first.tie().isPresent() || first.openSeats() == 0 || left.isEmpty()) {
            return first;
        }
        return first.with(
                new Round(counting, contest.between(goingOn.among(left, count, first.openSeats()), first.openSeats())));
    }

    private Phrase phrase() {
        return Phrase.of("election.first-of-two").with(Phrase.of("election-method", counting));
    }
}
