package org.collegium.vote;

import java.util.Optional;
import org.collegium.words.Phrase;

/**
 * One thing that must hold for a motion to be adopted, such as "for more than 1/2 of the votes expressed".
 *
 * @param count what is counted
 * @param comparison how it is held against the bound
 * @param bound what it is held against
 * @since 0.1
 */
public record Condition(Count count, Comparison comparison, Bound bound) {

    /** A count held against a fraction of a base. */
    public static Condition share(Count count, Comparison comparison, int numerator, int denominator, Base base) {
        return new Condition(count, comparison, new Bound.Share(new Fraction(numerator, denominator), base));
    }

    /** Whether two conditions that only a tie fails ask for the same: more for than against. */
    boolean failsOnATie() {
        boolean moreThanHalfExpressed = bound instanceof Bound.Share share
                && share.base() == Base.EXPRESSED
                && share.fraction().numerator() * 2L == share.fraction().denominator();
        boolean moreThanAgainst = bound.equals(new Bound.Other(Count.AGAINST));
        return count == Count.FOR && comparison == Comparison.MORE_THAN && (moreThanHalfExpressed || moreThanAgainst);
    }

    boolean voidsProxies() {
        return bound instanceof Bound.Share share && share.base() == Base.PRESENT;
    }

    Reckoning reckon(Electorate electorate, Tally tally, RecusalEffect recusal) {
        long counted = count.in(tally);
        if (bound instanceof Bound.Share share) {
            Basis basis = Basis.of(share.base(), electorate, tally, recusal);
            return new Reckoning(this, counted, Optional.of(basis), share.needed(comparison, basis));
        }
        int value = bound instanceof Bound.Fixed fixed
                ? fixed.number()
                : ((Bound.Other) bound).count().in(tally);
        return new Reckoning(this, counted, Optional.empty(), comparison.needed(value, value));
    }

    /**
     * How far on the right side a tally is, in the smallest steps there are; negative where the condition is not met.
     * For a given electorate it is linear in the counts.
     */
    long surplus(Electorate electorate, Tally tally, RecusalEffect recusal) {
        long counted = count.in(tally);
        long limit;
        if (bound instanceof Bound.Share share) {
            counted *= share.fraction().denominator();
            limit = (long) share.fraction().numerator() * share.base().size(electorate, tally, recusal);
        } else if (bound instanceof Bound.Fixed fixed) {
            limit = fixed.number();
        } else {
            limit = ((Bound.Other) bound).count().in(tally);
        }
        return switch (comparison) {
            case MORE_THAN -> counted - limit - 1;
            case AT_LEAST -> counted - limit;
            case FEWER_THAN -> limit - counted - 1;
            case AT_MOST -> limit - counted;
        };
    }

    /** The condition in words. */
    public Phrase phrase() {
        return Phrase.of("condition").with(Phrase.of("count", count)).with(Bounds.phrase(comparison, bound));
    }

    /** The condition as it is stored and exchanged, such as {@code FOR MORE_THAN 1/2 EXPRESSED}. */
    @Override
    public String toString() {
        return count + " " + comparison + " " + bound;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no condition
     */
    public static Condition parse(String text) {
        String[] words = text.split(" ", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("'" + text + "' is no condition, such as FOR MORE_THAN 1/2 EXPRESSED");
        }
        return new Condition(Count.valueOf(words[0]), Comparison.valueOf(words[1]), Bounds.parse(words[2]));
    }
}
