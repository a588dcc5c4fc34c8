package org.collegium.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Phrase;

/**
 * The day and the hour of a month on which a council sits, such as the first Tuesday at 18:30.
 *
 * @param ordinal which of the month's weekdays
 * @param weekday Monday to Sunday
 * @param hour at which the sitting begins, to the minute, as clocks show it in the association's time zone
 * @param move where a sitting goes that falls on a holiday
 * @since 0.1
 */
public record MonthlyDay(Ordinal ordinal, DayOfWeek weekday, LocalTime hour, Move move) {

    private static final Pattern FORM = Pattern.compile("(\\w+) (\\w+) ((?:[01]\\d|2[0-3]):[0-5]\\d)(?: (\\w+))?");

    public MonthlyDay {
        hour = hour.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A day that is kept, holiday or not. */
    public static MonthlyDay of(Ordinal ordinal, DayOfWeek weekday, LocalTime hour) {
        return new MonthlyDay(ordinal, weekday, hour, Move.STAYS);
    }

    /** This day with another way to move for holidays. */
    public MonthlyDay with(Move way) {
        return new MonthlyDay(ordinal, weekday, hour, way);
    }

    /** The day in a month, holiday or not. */
    LocalDate usual(YearMonth month) {
        return ordinal.of(weekday, month);
    }

    /** The sitting in a month; empty where holidays leave no day for it. */
    Optional<LocalDateTime> in(YearMonth month, Holidays holidays) {
        return move.from(usual(month), holidays).map(day -> day.atTime(hour));
    }

    /** The day and the hour in a few words. */
    public Phrase phrase() {
        return Phrase.of("rhythm.day")
                .with(Phrase.of("ordinal", ordinal))
                .with(Phrase.of("weekday", weekday))
                .with(hour);
    }

    /** The day as it is stored and exchanged, such as {@code FIRST TUESDAY 18:30} or {@code … WEEK_LATER}. */
    @Override
    public String toString() {
        return ordinal + " " + weekday + " " + hour + (move == Move.STAYS ? "" : " " + move);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no day of a month
     */
    public static MonthlyDay parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no day of a month, such as FIRST TUESDAY 18:30");
        }
        return new MonthlyDay(
                Ordinal.valueOf(form.group(1)),
                DayOfWeek.valueOf(form.group(2)),
                LocalTime.parse(form.group(3)),
                Optional.ofNullable(form.group(4)).map(Move::valueOf).orElse(Move.STAYS));
    }
}
