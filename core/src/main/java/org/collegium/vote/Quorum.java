package org.collegium.vote;

import java.util.Optional;
import org.collegium.words.Phrase;

/**
 * How many must attend for a vote to decide anything. It is measured at every vote, not only at the opening.
 *
 * @param comparison {@code AT_LEAST} or {@code MORE_THAN}
 * @param bound a fraction of those in office or of the seats, or a number
 * @param countsProxies whether somebody represented counts as attending
 * @since 0.1
 */
public record Quorum(Comparison comparison, Bound bound, boolean countsProxies) {

    private static final String WITH_PROXIES = " WITH_PROXIES";

    public Quorum {
        boolean countsSeats = bound instanceof Bound.Fixed
                || (bound instanceof Bound.Share share
                        && (share.base() == Base.IN_OFFICE || share.base() == Base.SEATS));
        if (!comparison.isLowerBound() || !countsSeats) {
            throw new IllegalArgumentException("A quorum is at least or more than a number or a fraction of IN_OFFICE"
                    + " or SEATS, not " + comparison + " " + bound);
        }
    }

    /** At least a fraction of the seats in office or of all seats, attending in person. */
    public static Quorum atLeast(int numerator, int denominator, Base base) {
        return new Quorum(Comparison.AT_LEAST, new Bound.Share(new Fraction(numerator, denominator), base), false);
    }

    /** Works the quorum out. */
    public QuorumReckoning reckon(Electorate electorate, RecusalEffect recusal) {
        int attending = electorate.present()
                + (countsProxies ? electorate.represented() : 0)
                + (recusal == RecusalEffect.STAYS ? electorate.recused() : 0);
        if (bound instanceof Bound.Share share) {
            Basis basis = Basis.of(share.base(), electorate, Tally.of(0, 0, 0), recusal);
            return new QuorumReckoning(this, attending, Optional.of(basis), share.needed(comparison, basis));
        }
        int number = ((Bound.Fixed) bound).number();
        return new QuorumReckoning(this, attending, Optional.empty(), comparison.needed(number, number));
    }

    /** The quorum in words. */
    public Phrase phrase() {
        return phrase(Optional.empty());
    }

    Phrase phrase(Optional<Basis> basis) {
        return Phrase.of(countsProxies ? "quorum.with-proxies" : "quorum.in-person")
                .with(Bounds.phrase(comparison, bound, basis));
    }

    /** The quorum as it is stored and exchanged, such as {@code AT_LEAST 1/2 IN_OFFICE}. */
    @Override
    public String toString() {
        return comparison + " " + bound + (countsProxies ? WITH_PROXIES : "");
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no quorum
     */
    public static Quorum parse(String text) {
        boolean countsProxies = text.endsWith(WITH_PROXIES);
        String rest = countsProxies ? text.substring(0, text.length() - WITH_PROXIES.length()) : text;
        String[] words = rest.split(" ", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("'" + text + "' is no quorum, such as AT_LEAST 1/2 IN_OFFICE");
        }
        return new Quorum(Comparison.valueOf(words[0]), Bounds.parse(words[1]), countsProxies);
    }
}
