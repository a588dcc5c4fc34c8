package org.collegium.vote;

import org.collegium.words.Phrase;

/**
 * How close a vote was: the least that would have had to be otherwise to turn it.
 *
 * @since 0.1
 */
public sealed interface SmallestChange {

    /** The change in words. */
    Phrase phrase();

    /**
     * So many seats choosing otherwise would have turned adoption into anything else, or the reverse.
     *
     * @param seats the fewest
     * @param example a tally with so many other choices that is judged the other way
     */
    record OtherChoices(int seats, Tally example) implements SmallestChange {
        @Override
        public Phrase phrase() {
            return Phrase.of("change.choices").with(seats).with(example.phrase());
        }
    }

    /**
     * So many more attending would have made a quorum.
     *
     * @param seats the fewest
     */
    record MoreAttending(int seats) implements SmallestChange {
        @Override
        public Phrase phrase() {
            return Phrase.of("change.attending").with(seats);
        }
    }

    /** No other choice, and nobody more attending, would have turned it. */
    record Impossible() implements SmallestChange {
        @Override
        public Phrase phrase() {
            return Phrase.of("change.impossible");
        }
    }

    /** Somebody has a casting vote, so that it is not the number of choices alone that would have turned it. */
    record NotComputed() implements SmallestChange {
        @Override
        public Phrase phrase() {
            return Phrase.of("change.not-computed");
        }
    }

    /** The smallest change for a verdict. */
    static SmallestChange of(Verdict verdict) {
        if (verdict.outcome() == Outcome.NO_QUORUM) {
            return ofAttendance(verdict);
        }
        return verdict.rule().tieBreak().isCastingVote() ? new NotComputed() : new Turning(verdict).change();
    }

    private static SmallestChange ofAttendance(Verdict verdict) {
        QuorumReckoning line = verdict.quorum().orElseThrow();
        Electorate seats = verdict.electorate();
        int couldCome = seats.absent() + (line.quorum().countsProxies() ? 0 : seats.represented());
        long missing = line.needed() - line.attending();
        return missing <= couldCome ? new MoreAttending(Math.toIntExact(missing)) : new Impossible();
    }
}
