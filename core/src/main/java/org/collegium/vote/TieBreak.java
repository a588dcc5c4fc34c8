package org.collegium.vote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.council.Seat;
import org.collegium.words.Phrase;

/**
 * What follows when as many are for as against and nothing else stands in the way.
 *
 * @since 0.1
 */
public sealed interface TieBreak {

    /** The ways out in which nobody has more of a say than others. */
    enum Step implements TieBreak {
        /** The motion is not adopted. */
        NOT_ADOPTED,
        /** The motion is put to the vote once more. */
        SECOND_BALLOT,
        /** The motion goes to the next sitting. */
        NEXT_MEETING,
        /** A lot is drawn that anyone can draw again. */
        LOT;

        @Override
        public Phrase phrase() {
            return Phrase.of("tie-break", this);
        }

        @Override
        public boolean admits(Breaking breaking) {
            return this == LOT && breaking instanceof Breaking.Drawn;
        }
    }

    /**
     * The choice of a seat's holder prevails (<i>voix prépondérante</i>), where it was made openly.
     *
     * @param holder the seat
     */
    record CastingVote(Seat holder) implements TieBreak {

        @Override
        public Phrase phrase() {
            return Phrase.of("tie-break.casting-vote").with(holder.number());
        }

        @Override
        public boolean admits(Breaking breaking) {
            return breaking instanceof Breaking.CastingVote cast
                    && cast.holder().equals(holder);
        }

        @Override
        public Optional<Breaking> in(Ballots ballots) {
            return ballots.choiceOf(holder)
                    .filter(Breaking::decides)
                    .map(choice -> new Breaking.CastingVote(holder, choice));
        }

        @Override
        public String toString() {
            return "CASTING_VOTE " + holder.number();
        }
    }

    /** Whoever presides, and is no member, adds one vote (<i>voix prépondérante</i>). */
    record PresidingVote() implements TieBreak {

        private static final String NOTATION = "CASTING_VOTE PRESIDING";

        @Override
        public Phrase phrase() {
            return Phrase.of("tie-break.presiding-vote");
        }

        @Override
        public boolean admits(Breaking breaking) {
            return breaking instanceof Breaking.PresidingVote;
        }

        @Override
        public String toString() {
            return NOTATION;
        }
    }

    /** What follows while nothing broke the tie, in words. */
    Phrase phrase();

    /** Whether a tie may be broken so. */
    boolean admits(Breaking breaking);

    /** What breaks a tie by the ballots alone. */
    default Optional<Breaking> in(Ballots ballots) {
        return Optional.empty();
    }

    /** Whether somebody has a casting vote. */
    default boolean isCastingVote() {
        return !(this instanceof Step);
    }

    /** What comes of a tie that nothing broke: with a next step it is tied, without one the motion is not adopted. */
    default Outcome unbroken() {
        return this == Step.NOT_ADOPTED || isCastingVote() ? Outcome.NOT_ADOPTED : Outcome.TIED;
    }

    /**
     * Reads what {@code toString} wrote, such as {@code SECOND_BALLOT}, {@code CASTING_VOTE 3} or
     * {@code CASTING_VOTE PRESIDING}.
     *
     * @throws IllegalArgumentException when the text is no tie-break
     */
    static TieBreak parse(String text) {
        if (text.equals(PresidingVote.NOTATION)) {
            return new PresidingVote();
        }
        Matcher castingVote = Pattern.compile("CASTING_VOTE ([1-9]\\d{0,8})").matcher(text);
        return castingVote.matches()
                ? new CastingVote(new Seat(Integer.parseInt(castingVote.group(1))))
                : Step.valueOf(text);
    }
}
