package org.collegium.motion;

/**
 * The number of an adopted motion in the register of decisions, counted within a year.
 *
 * @param year the year of the sitting
 * @param number from 1 without gaps
 * @since 0.1
 */
public record DecisionNumber(int year, int number) implements Comparable<DecisionNumber> {

    public DecisionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Decisions are numbered from 1, not " + number);
        }
    }

    /** The first of a year. */
    public static DecisionNumber firstOf(int year) {
        return new DecisionNumber(year, 1);
    }

    /** The one after. */
    public DecisionNumber next() {
        return new DecisionNumber(year, number + 1);
    }

    @Override
    public int compareTo(DecisionNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** As it is printed, such as {@code 2025-07}. */
    @Override
    public String toString() {
        return year + (number < 10 ? "-0" : "-") + number;
    }
}
