package org.collegium.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Phrase;

/**
 * A least number of days from one day to a later one. Every day of the calendar counts, Sundays and holidays too, as it
 * does for French municipal councils (Conseil d'État, 13 October 1993, no.&nbsp;141677).
 *
 * @param days how many, at least
 * @param counting which days count
 * @since 0.1
 */
public record Delay(int days, Counting counting) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) (CLEAR|PLAIN)");

    /** Which days of a delay count. */
    public enum Counting {
        /** The days in between, neither the first nor the last (<i>jours francs</i>). */
        CLEAR,
        /** The days in between and the last, not the first. */
        PLAIN
    }

    public Delay {
        if (days < 0) {
            throw new IllegalArgumentException("A delay of " + days + " days is less than none");
        }
    }

    /** So many clear days (<i>jours francs</i>). */
    public static Delay clear(int days) {
        return new Delay(days, Counting.CLEAR);
    }

    /** So many days, of which the last is the day waited for. */
    public static Delay plain(int days) {
        return new Delay(days, Counting.PLAIN);
    }

    /** The first day on which it may end. */
    public LocalDate earliestEnd(LocalDate start) {
        return start.plusDays(span());
    }

    /** The last day on which it may start. */
    public LocalDate latestStart(LocalDate end) {
        return end.minusDays(span());
    }

    /** Whether both days are far enough apart. */
    public boolean isKept(LocalDate start, LocalDate end) {
        return !start.isAfter(latestStart(end));
    }

    /** What there was from one day to another, counted in the same way; none where they are the wrong way round. */
    public Delay elapsed(LocalDate start, LocalDate end) {
        long between = ChronoUnit.DAYS.between(start, end) - uncounted();
        return new Delay((int) Math.max(0, between), counting);
    }

    /** The delay in words. */
    public Phrase phrase() {
        return Phrase.of(counting == Counting.CLEAR ? "delay.clear" : "delay.plain")
                .with(days);
    }

    /** The delay as it is stored and exchanged, such as {@code 7 CLEAR}. */
    @Override
    public String toString() {
        return days + " " + counting;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no delay
     */
    public static Delay parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no delay, such as 7 CLEAR");
        }
        return new Delay(Integer.parseInt(form.group(1)), Counting.valueOf(form.group(2)));
    }

    private int span() {
        return days + uncounted();
    }

    private int uncounted() {
        return counting == Counting.CLEAR ? 1 : 0;
    }
}
