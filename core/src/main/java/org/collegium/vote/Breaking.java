package org.collegium.vote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.council.Seat;
import org.collegium.words.Phrase;

/**
 * What broke a tie, and for which side.
 *
 * @since 0.1
 */
public sealed interface Breaking {

    /** The side that it came down on: for or against. */
    Choice choice();

    /** How the tie was broken and by whom, in words. */
    Phrase phrase();

    /**
     * The casting vote of a seat's holder: the choice made in the vote, which prevails.
     *
     * @param holder the seat
     * @param choice for or against
     */
    record CastingVote(Seat holder, Choice choice) implements Breaking {

        public CastingVote {
            requireSide(choice);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("breaking.casting-vote").with(holder.number()).with(Phrase.of("choice", choice));
        }

        @Override
        public String toString() {
            return "CASTING_VOTE " + holder.number() + " " + choice;
        }
    }

    /**
     * The one vote that whoever presides, and is no member, adds to a tie.
     *
     * @param choice for or against
     */
    record PresidingVote(Choice choice) implements Breaking {

        public PresidingVote {
            requireSide(choice);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("breaking.presiding-vote").with(Phrase.of("choice", choice));
        }

        @Override
        public String toString() {
            return new TieBreak.PresidingVote() + " " + choice;
        }
    }

    /**
     * A lot between the two sides: of two, for is the first and against the second.
     *
     * @param lot the lot with its seeds, from which anyone can draw again
     */
    record Drawn(Lot lot) implements Breaking {

        @Override
        public Choice choice() {
            return lot.draw(2, 1).get(0) == 1 ? Choice.FOR : Choice.AGAINST;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("breaking.lot").with(lot.toString()).with(Phrase.of("choice", choice()));
        }

        @Override
        public String toString() {
            return TieBreak.Step.LOT + " " + lot;
        }
    }

    /** Whether a choice takes a side. */
    static boolean decides(Choice choice) {
        return choice == Choice.FOR || choice == Choice.AGAINST;
    }

    /**
     * Reads what {@code toString} wrote, such as {@code CASTING_VOTE 3 FOR}, {@code CASTING_VOTE PRESIDING AGAINST} or
     * {@code LOT 9319./2.5.8.10.12./}.
     *
     * @throws IllegalArgumentException when the text tells of no broken tie
     */
    static Breaking parse(String text) {
        Matcher cast = Pattern.compile("(CASTING_VOTE \\w+) (FOR|AGAINST)").matcher(text);
        if (cast.matches()) {
            Choice choice = Choice.valueOf(cast.group(2));
            return TieBreak.parse(cast.group(1)) instanceof TieBreak.CastingVote of
                    ? new CastingVote(of.holder(), choice)
                    : new PresidingVote(choice);
        }
        if (text.startsWith(TieBreak.Step.LOT + " ")) {
            return new Drawn(Lot.parse(text.substring(4)));
        }
        throw new IllegalArgumentException("'" + text + "' breaks no tie, such as CASTING_VOTE 3 FOR");
    }

    private static void requireSide(Choice choice) {
        if (!decides(choice)) {
            throw new IllegalArgumentException("A tie is broken by FOR or AGAINST, not " + choice);
        }
    }
}
