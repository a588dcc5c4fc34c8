package org.collegium.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Which of a month's Mondays, Tuesdays and so on. There is no fifth, which not every month has.
 *
 * @since 0.1
 */
public enum Ordinal {
    /** Between the 1st and the 7th. */
    FIRST(1),
    /** Between the 8th and the 14th. */
    SECOND(2),
    /** Between the 15th and the 21st. */
    THIRD(3),
    /** Between the 22nd and the 28th. */
    FOURTH(4),
    /** The fourth or the fifth. */
    LAST(-1);

    private final int number;

    Ordinal(int number) {
        this.number = number;
    }

    /** The day in a month. */
    LocalDate of(DayOfWeek weekday, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
}
