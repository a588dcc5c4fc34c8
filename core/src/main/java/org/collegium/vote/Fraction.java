package org.collegium.vote;

/**
 * An exact fraction from 0 to 1.
 *
 * @param numerator from 0 to the denominator
 * @param denominator at least 1
 * @since 0.1
 */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no fraction from 0 to 1");
        }
    }

    /** The greatest whole number that is not more than this fraction of a size. */
    long floorOf(long size) {
        return numerator * size / denominator;
    }

    /** The least whole number that is not less than this fraction of a size. */
    long ceilingOf(long size) {
        return (numerator * size + denominator - 1) / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
