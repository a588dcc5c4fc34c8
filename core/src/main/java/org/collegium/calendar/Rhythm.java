package org.collegium.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * When a council meets: once a month, on a day of the month where one is fixed.
 *
 * @param day the day and the hour; empty where any day of the month will do
 * @param pauses the months of every year in which no sitting is due
 * @param article where it is written; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Rhythm(Optional<MonthlyDay> day, SortedSet<Month> pauses, Optional<Article> article) {

    private static final Pattern FORM = Pattern.compile("MONTHLY(?: ON (.+?))?(?: EXCEPT (.+))?");

    public Rhythm {
        pauses = Collections.unmodifiableSortedSet(new TreeSet<>(pauses));
    }

    /** The plainest rhythm: every month, on any day, no article. */
    public static Rhythm monthly() {
        return new Rhythm(Optional.empty(), new TreeSet<>(), Optional.empty());
    }

    /** This rhythm on a day of the month. */
    public Rhythm on(MonthlyDay fixed) {
        return new Rhythm(Optional.of(fixed), pauses, article);
    }

    /** This rhythm with these pauses and no others. */
    public Rhythm pausingIn(Month... months) {
        return new Rhythm(day, new TreeSet<>(List.of(months)), article);
    }

    /** This rhythm under an article. */
    public Rhythm under(Article source) {
        return new Rhythm(day, pauses, Optional.of(source));
    }

    /**
     * The day and hour of the sitting that is due in a month, in the association's time zone; empty in a pause, where
     * holidays leave no day for it, and where no day is fixed.
     */
    public Optional<LocalDateTime> dueIn(YearMonth month, Holidays holidays) {
        return isPause(month) ? Optional.empty() : day.flatMap(fixed -> fixed.in(month, holidays));
    }

    /** The day by which the sitting of a month is due: the fixed day, else the last of the month; empty where none is. */
    public Optional<LocalDate> dueBy(YearMonth month, Holidays holidays) {
        return day.isPresent() || isPause(month)
                ? dueIn(month, holidays).map(LocalDateTime::toLocalDate)
                : Optional.of(month.atEndOfMonth());
    }

    /**
     * The sittings that are due over a span, in order; none where no day is fixed.
     *
     * @param from its first day
     * @param until the first day after it
     */
    public List<LocalDateTime> due(LocalDate from, LocalDate until, Holidays holidays) {
        return months(from, until)
                .flatMap(month -> dueIn(month, holidays).stream())
                .filter(at -> isWithin(at.toLocalDate(), from, until))
                .toList();
    }

    /**
     * The months missed: a sitting was due in the span, and none was held on any day of its month. Where no day is
     * fixed it is due by the last of the month. A month missed breaks the rule that asks for a sitting, so it is serious.
     *
     * @param from the first day of the span
     * @param until the first day after it
     * @param holidays which may move a sitting
     * @param held the days of all sittings held
     */
    public List<Finding> missed(LocalDate from, LocalDate until, Holidays holidays, Collection<LocalDate> held) {
        List<YearMonth> monthsHeld = held.stream().map(YearMonth::from).toList();
        return months(from, until)
                .filter(month -> !monthsHeld.contains(month))
                .filter(month -> dueBy(month, holidays)
                        .filter(last -> isWithin(last, from, until))
                        .isPresent())
                .map(this::missed)
                .toList();
    }

    /**
     * The next sitting that is due on a day or after it, within a year; empty where the pauses and holidays of that year
     * leave none. A month in which a sitting was held asks for no other.
     *
     * @param holidays which may move it
     * @param held the days of all sittings held
     */
    public Optional<DueSitting> next(LocalDate day, Holidays holidays, Collection<LocalDate> held) {
        List<YearMonth> monthsHeld = held.stream().map(YearMonth::from).toList();
        return months(day, day.plusYears(1))
                .filter(month -> !monthsHeld.contains(month))
                .flatMap(month -> dueSitting(month, holidays).stream())
                .filter(due -> !due.day().isBefore(day))
                .findFirst();
    }

    /** The rhythm in a few words: the day and the hour where they are fixed. */
    public Phrase phrase() {
        return day.map(MonthlyDay::phrase).orElse(Phrase.of("rhythm.monthly"));
    }

    /** The whole rhythm in sentences: its moves, its pauses and its article too. */
    public List<Phrase> phrases() {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("rhythm.sitting").with(phrase()));
        day.ifPresent(fixed -> said.add(Phrase.of("move", fixed.move())));
        pauses.stream()
                .map(month -> Phrase.of("month", month))
                .reduce((earlier, later) ->
                        Phrase.of("rhythm.months").with(earlier).with(later))
                .ifPresent(months -> said.add(Phrase.of("rhythm.pauses").with(months)));
        said.add(Article.source(article));
        return List.copyOf(said);
    }

    /**
     * The rhythm as it is stored and exchanged, without its article, such as {@code MONTHLY} or
     * {@code MONTHLY ON FIRST TUESDAY 18:30 EXCEPT JULY AUGUST}.
     */
    @Override
    public String toString() {
        String except = pauses.stream().map(Month::name).collect(Collectors.joining(" "));
        return "MONTHLY" + day.map(fixed -> " ON " + fixed).orElse("") + (except.isEmpty() ? "" : " EXCEPT " + except);
    }

    /**
     * Reads what {@link #toString} wrote; the article is empty.
     *
     * @throws IllegalArgumentException when the text is no rhythm
     */
    public static Rhythm parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no rhythm, such as MONTHLY ON FIRST TUESDAY 18:30");
        }
        Month[] months = Optional.ofNullable(form.group(2)).stream()
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .map(Month::valueOf)
                .toArray(Month[]::new);
        Rhythm onAnyDay = monthly().pausingIn(months);
        return Optional.ofNullable(form.group(1))
                .map(fixed -> onAnyDay.on(MonthlyDay.parse(fixed)))
                .orElse(onAnyDay);
    }

    private Finding missed(YearMonth month) {
        return Finding.serious(Phrase.of("rhythm.missed")
                .with(Phrase.of("month", month.getMonth()))
                .with(Integer.toString(month.getYear()))
                .with(phrase())
                .with(Article.source(article)));
    }

    private Optional<DueSitting> dueSitting(YearMonth month, Holidays holidays) {
        return dueBy(month, holidays)
                .map(last -> new DueSitting(
                        last,
                        day.map(MonthlyDay::hour),
                        day.map(fixed -> fixed.usual(month)).filter(usual -> !usual.equals(last))));
    }

    private boolean isPause(YearMonth month) {
        return pauses.contains(month.getMonth());
    }

    private static Stream<YearMonth> months(LocalDate from, LocalDate until) {
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
