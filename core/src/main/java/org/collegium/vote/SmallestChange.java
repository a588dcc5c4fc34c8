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
            return Phrase.of("change.choices")
                    .with(seats)
                    .with(example.inFavour())
                    .with(example.against())
                    .with(example.abstaining());
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
        return verdict.rule().tieBreak().isCastingVote() ? new NotComputed() : ofChoices(verdict);
    }

    private static SmallestChange ofAttendance(Verdict verdict) {
        Electorate seats = verdict.electorate();
        int away = seats.absent() + seats.represented();
        for (int more = 1; more <= away; more++) {
            int fromAbsent = Math.min(more, seats.absent());
            Electorate fuller = new Electorate(
                    seats.vacant(),
                    seats.absent() - fromAbsent,
                    seats.present() + more,
                    seats.represented() - (more - fromAbsent),
                    seats.recused());
            if (verdict.rule().judge(fuller, verdict.tally()).outcome() != Outcome.NO_QUORUM) {
                return new MoreAttending(more);
            }
        }
        return new Impossible();
    }

    private static SmallestChange ofChoices(Verdict verdict) {
        Tally cast = verdict.tally().filledUpTo(verdict.electorate().mayVote());
        for (int seats = 1; seats <= cast.total(); seats++) {
            for (Tally other : Redistribution.of(cast, seats)) {
                Verdict turned = new Verdict(verdict.rule(), verdict.electorate(), other, verdict.breaking());
                if (turned.isAdopted() != verdict.isAdopted()) {
                    return new OtherChoices(seats, other);
                }
            }
        }
        return new Impossible();
    }
}
