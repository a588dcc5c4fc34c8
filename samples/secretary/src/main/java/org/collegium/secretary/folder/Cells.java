package org.collegium.secretary.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.association.Reference;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** What the cells of a folder's tables may hold, and what is expected of them. */
final class Cells {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:hH](\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(?:[.,](\\d{2}))?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private static final Map<String, Boolean> YES = yesAndNo();

    private Cells() {}

    static Optional<LocalDate> day(Row row, String column) {
        return row.required(column, Phrase.of("expected.day"), Cells::day);
    }

    static Optional<LocalDate> optionalDay(Row row, String column) {
        return row.optional(column, Phrase.of("expected.day"), Cells::day);
    }

    static Optional<LocalTime> hour(Row row, String column) {
        return row.required(column, Phrase.of("expected.hour"), Cells::hour);
    }

    static Optional<LocalTime> optionalHour(Row row, String column) {
        return row.optional(column, Phrase.of("expected.hour"), Cells::hour);
    }

    static Optional<LocalDateTime> dayAndHour(Row row, String column) {
        return row.required(column, Phrase.of("expected.day-and-hour"), Cells::dayAndHour);
    }

    static Optional<LocalDateTime> optionalDayAndHour(Row row, String column) {
        return row.optional(column, Phrase.of("expected.day-and-hour"), Cells::dayAndHour);
    }

    private static Optional<LocalDateTime> dayAndHour(String text) {
        String[] parts = text.split("\\s+", 2);
        return parts.length < 2
                ? Optional.empty()
                : day(parts[0]).flatMap(day -> hour(parts[1]).map(day::atTime));
    }

    static Optional<Integer> number(Row row, String column) {
        return row.required(column, Phrase.of("expected.number"), Cells::number);
    }

    static Optional<Integer> numberFrom1(Row row, String column) {
        return row.required(
                column,
                Phrase.of("expected.number-from-1"),
                text -> number(text).filter(value -> value > 0));
    }

    /** A number that counts 0 where the cell is empty. */
    static Optional<Integer> count(Row row, String column) {
        return row.text(column).isEmpty() ? Optional.of(0) : number(row, column);
    }

    static Optional<Long> cents(Row row, String column) {
        return row.required(column, Phrase.of("expected.amount"), text -> {
            Matcher amount = AMOUNT.matcher(text);
            return amount.matches() ? Optional.of(cents(amount)) : Optional.empty();
        });
    }

    static Optional<String> words(Row row, String column) {
        return row.required(column, Phrase.of("expected.words"), Optional::of);
    }

    static Optional<String> reference(Row row, String column) {
        return row.required(column, Phrase.of("expected.reference"), reference(Function.identity()));
    }

    static Optional<String> optionalReference(Row row, String column) {
        return row.optional(column, Phrase.of("expected.reference"), reference(Function.identity()));
    }

    static Optional<MemberId> member(Row row, String column) {
        return row.required(column, Phrase.of("expected.reference"), reference(MemberId::new));
    }

    static Optional<MotionId> motion(Row row, String column) {
        return row.required(column, Phrase.of("expected.reference"), reference(MotionId::new));
    }

    static Optional<DecisionNumber> decision(Row row, String column) {
        return row.required(column, Phrase.of("expected.decision"), DecisionNumber::parse);
    }

    static Optional<DecisionNumber> optionalDecision(Row row, String column) {
        return row.optional(column, Phrase.of("expected.decision"), DecisionNumber::parse);
    }

    /** Whether a cell says yes; an empty one says no. */
    static boolean yes(Row row, String column) {
        return !row.text(column).isEmpty() && row.oneOf(column, YES).orElse(false);
    }

    static Optional<MeetingId> meeting(Row row, String column) {
        return row.required(column, Phrase.of("expected.sitting"), MeetingId::parse);
    }

    static Optional<MeetingId> optionalMeeting(Row row, String column) {
        return row.optional(column, Phrase.of("expected.sitting"), MeetingId::parse);
    }

    private static <T> Function<String, Optional<T>> reference(Function<String, T> make) {
        return text -> Reference.isWellFormed(text) ? Optional.of(make.apply(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH_DAY.matcher(text);
        return french.matches() ? day(french.group(3), french.group(2), french.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(String text) {
        Matcher hour = HOUR.matcher(text);
        try {
            return hour.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static long cents(Matcher amount) {
        int rest = Optional.ofNullable(amount.group(2)).map(Integer::parseInt).orElse(0);
        return Long.parseLong(amount.group(1)) * 100 + rest;
    }

    private static Map<String, Boolean> yesAndNo() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("oui", true);
        words.put("non", false);
        words.put("yes", true);
        words.put("no", false);
        return words;
    }
}
