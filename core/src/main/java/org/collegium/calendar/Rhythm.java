package org.collegium.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * When a council meets: once a month, on a weekday that is counted within the month, such as the first Tuesday.
 *
 * @param ordinal which of the month's weekdays
 * @param weekday Monday to Sunday
 * @param hour at which the sitting begins, as clocks show it in the zone
 * @param zone the time zone of the place
 * @param move where a sitting goes that falls on a holiday
 * @param pauses the months of every year in which none is due
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Rhythm(
        Ordinal ordinal,
        DayOfWeek weekday,
        LocalTime hour,
        ZoneId zone,
        Move move,
        SortedSet<Month> pauses,
        Optional<Article> article) {

    public Rhythm {
        pauses = Collections.unmodifiableSortedSet(new TreeSet<>(pauses));
    }

    /** The plainest rhythm: every month, holidays or not, no article. */
    public static Rhythm monthly(Ordinal ordinal, DayOfWeek weekday, LocalTime hour, ZoneId zone) {
        return new Rhythm(ordinal, weekday, hour, zone, Move.STAYS, new TreeSet<>(), Optional.empty());
    }

    /** This rhythm with another way to move for holidays. */
    public Rhythm with(Move way) {
        return new Rhythm(ordinal, weekday, hour, zone, way, pauses, article);
    }

    /** This rhythm with these pauses and no others. */
    public Rhythm pausingIn(Month... months) {
        return new Rhythm(ordinal, weekday, hour, zone, move, new TreeSet<>(List.of(months)), article);
    }

    /** This rhythm under an article. */
    public Rhythm under(Article source) {
        return new Rhythm(ordinal, weekday, hour, zone, move, pauses, Optional.of(source));
    }

    /**
     * The sitting that is due in a month; empty in a pause, and where holidays leave no day for it. An hour that clocks
     * skip that day is taken as the one that they show instead.
     */
    public Optional<ZonedDateTime> dueIn(YearMonth month, Holidays holidays) {
        if (pauses.contains(month.getMonth())) {
            return Optional.empty();
        }
        return move.from(ordinal.of(weekday, month), holidays)
                .map(day -> day.atTime(hour).atZone(zone));
    }

    /**
     * The sittings that are due over a span, in order.
     *
     * @param from its first day
     * @param until the first day after it
     */
    public List<ZonedDateTime> due(LocalDate from, LocalDate until, Holidays holidays) {
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> dueIn(month, holidays).stream())
                .filter(at ->
                        !at.toLocalDate().isBefore(from) && at.toLocalDate().isBefore(until))
                .toList();
    }

    /**
     * The months missed: a sitting was due in the span, and none was held on any day of its month.
     *
     * @param from the first day of the span
     * @param until the first day after it
     * @param held the days on which sittings were held
     */
    public List<Finding> missed(LocalDate from, LocalDate until, Holidays holidays, Collection<LocalDate> held) {
        List<YearMonth> monthsHeld = held.stream().map(YearMonth::from).toList();
        return due(from, until, holidays).stream()
                .map(ZonedDateTime::toLocalDate)
                .filter(day -> !monthsHeld.contains(YearMonth.from(day)))
                .map(day -> Finding.serious(
                        Phrase.of("rhythm.missed").with(day).with(phrase()).with(Article.source(article))))
                .toList();
    }

    /** The rhythm in a few words: the day and the hour. */
    public Phrase phrase() {
        return Phrase.of("rhythm")
                .with(Phrase.of("ordinal", ordinal))
                .with(Phrase.of("weekday", weekday))
                .with(hour);
    }

    /** The whole rhythm in sentences: its zone, its moves, its pauses and its article too. */
    public List<Phrase> phrases() {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("rhythm.sitting").with(phrase()).with(zone.getId()));
        said.add(Phrase.of("move", move));
        pauses.stream()
                .map(month -> Phrase.of("month", month))
                .reduce((earlier, later) ->
                        Phrase.of("rhythm.months").with(earlier).with(later))
                .ifPresent(months -> said.add(Phrase.of("rhythm.pauses").with(months)));
        said.add(Article.source(article));
        return List.copyOf(said);
    }
}
