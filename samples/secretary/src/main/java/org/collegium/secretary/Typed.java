package org.collegium.secretary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type: days such as {@code 2026-01-06} or {@code 06/01/2026}, hours such as {@code 18h30}, and words. */
final class Typed {

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]++|\"[^\"]*+\"?)++");

    private Typed() {}

    /**
     * A day.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalDate day(String text) {
        return text.contains("/") ? LocalDate.parse(text, FRENCH_DAY) : LocalDate.parse(text);
    }

    /**
     * An hour.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalTime hour(String text) {
        return LocalTime.parse(text.replace('h', ':').replace('H', ':'), HOUR);
    }

    /**
     * A day and an hour, with a space between them.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalDateTime dayAndHour(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return parts.length == 2 ? day(parts[0]).atTime(hour(parts[1])) : LocalDateTime.parse(text);
    }

    /** The words of a line, parted by spaces that do not stand between quotes. */
    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toList();
    }
}
