package org.collegium.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a sitting goes that falls on a holiday. It stays in its month: where a move would leave it, it is made the other
 * way, as the "modified following" convention of payments does.
 *
 * @since 0.1
 */
public enum Move {
    /** Nowhere: it is held all the same. */
    STAYS(Period.ZERO),
    /** To the same weekday of the next week. */
    WEEK_LATER(Period.ofWeeks(1)),
    /** To the same weekday of the week before. */
    WEEK_EARLIER(Period.ofWeeks(-1)),
    /** To the next day from Monday to Friday (<i>jour ouvré</i>). */
    NEXT_WORKING_DAY(Period.ofDays(1));

    private final Period step;

    Move(Period step) {
        this.step = step;
    }

    /** The day on which the sitting is held; empty where every day in question is a holiday. */
    Optional<LocalDate> from(LocalDate day, Holidays holidays) {
        if (this == STAYS || !holidays.include(day)) {
            return Optional.of(day);
        }
        return nearest(day, step, holidays).or(() -> nearest(day, step.negated(), holidays));
    }

    private Optional<LocalDate> nearest(LocalDate day, Period stride, Holidays holidays) {
        return Stream.iterate(day, next -> YearMonth.from(next).equals(YearMonth.from(day)), next -> next.plus(stride))
                .filter(next -> suits(next) && !holidays.include(next))
                .findFirst();
    }

    private boolean suits(LocalDate day) {
        return this != NEXT_WORKING_DAY || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
