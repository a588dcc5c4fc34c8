package org.collegium.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days that move a sitting: public holidays, and days on which the association itself is closed.
 *
 * @param yearly the holidays of every year
 * @param others single days
 * @since 0.1
 */
public record Holidays(SortedSet<PublicHoliday> yearly, SortedSet<LocalDate> others) {

    public Holidays {
        yearly = Collections.unmodifiableSortedSet(new TreeSet<>(yearly));
        others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
    }

    /** No holidays at all. */
    public static Holidays none() {
        return new Holidays(new TreeSet<>(), new TreeSet<>());
    }

    /** The public holidays of France. */
    public static Holidays french() {
        return new Holidays(new TreeSet<>(Set.of(PublicHoliday.values())), new TreeSet<>());
    }

    /** These holidays and more days. */
    public Holidays and(LocalDate... days) {
        SortedSet<LocalDate> more = new TreeSet<>(others);
        more.addAll(List.of(days));
        return new Holidays(yearly, more);
    }

    /** Whether a day is one of them. */
    public boolean include(LocalDate day) {
        return others.contains(day)
                || yearly.stream().anyMatch(holiday -> holiday.in(day.getYear()).equals(day));
    }
}
