package org.collegium.reporting.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a report is about, in the association's time zone.
 *
 * @param first the first of them
 * @param last the last of them, as of which the report tells how things stand
 * @since 0.1
 */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period from " + first + " cannot end on " + last);
        }
    }

    /** The days of a calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether a stretch of days has one of them.
     *
     * @param from its first day
     * @param until the first day after it; open where no end is known
     */
    public boolean meets(LocalDate from, Optional<LocalDate> until) {
        return !from.isAfter(last) && until.map(first::isBefore).orElse(true);
    }
}
