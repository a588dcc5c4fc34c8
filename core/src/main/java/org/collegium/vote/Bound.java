package org.collegium.vote;

/**
 * What a count is held against.
 *
 * @since 0.1
 */
public sealed interface Bound {

    /**
     * A fraction of a base.
     *
     * @param fraction how much
     * @param base of what
     */
    record Share(Fraction fraction, Base base) implements Bound {

        /** The whole number that a comparison with this share of a base comes down to. */
        long needed(Comparison comparison, Basis basis) {
            return comparison.needed(fraction.floorOf(basis.size()), fraction.ceilingOf(basis.size()));
        }

        @Override
        public String toString() {
            return fraction + " " + base;
        }
    }

    /**
     * A fixed number.
     *
     * @param number from 0
     */
    record Fixed(int number) implements Bound {

        public Fixed {
            if (number < 0) {
                throw new IllegalArgumentException("A bound counts from 0, not " + number);
            }
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * Another count of the same vote.
     *
     * @param count which
     */
    record Other(Count count) implements Bound {
        @Override
        public String toString() {
            return count.toString();
        }
    }
}
