package org.collegium.motion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an adopted motion in the register of decisions, counted within a year.
 *
 * @param year the year of the sitting
 * @param number from 1 without gaps
 * @since 0.1
 */
public record DecisionNumber(int year, int number) implements Comparable<DecisionNumber> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(0[1-9]|[1-9]\\d{1,6})");

    public DecisionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Decisions are numbered from 1, not " + number);
        }
    }

    /** The first of a year. */
    public static DecisionNumber firstOf(int year) {
        return new DecisionNumber(year, 1);
    }

    /** Reads what {@link #toString} wrote; empty where the text is no such number. */
    public static Optional<DecisionNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new DecisionNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
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
