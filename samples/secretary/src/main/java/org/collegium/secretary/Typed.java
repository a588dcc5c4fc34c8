package org.collegium.secretary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type: days such as {@code 2026-01-06} or {@code 06/01/2026}, hours such as {@code 18h30}, and words. */
final class Typed {

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]++|\"[^\"]*+\"?)++");

    /** A text between quotes that say only that it is one, and options after it. */
    private static final Pattern QUOTED_WHOLE = Pattern.compile("\"[^\"]*\"(\\s+--.*)?");

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
     * An hour, such as {@code 18h30}, {@code 18:30} or {@code 18h}.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalTime hour(String text) {
        String plain = text.replace('h', ':').replace('H', ':');
        return LocalTime.parse(plain.endsWith(":") ? plain + "00" : plain, HOUR);
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

    /**
     * The words of a line, parted by spaces that do not stand between quotes.
     *
     * @param beforeText how many stand before plain text, which keeps its quotes
     */
    static List<String> words(String line, int beforeText) {
        List<String> words = new ArrayList<>();
        Matcher rest = WORD.matcher(line);
        while (rest.find()) {
            String text = line.substring(rest.start()).strip();
            if (words.size() == beforeText && !QUOTED_WHOLE.matcher(text).matches()) {
                words.addAll(List.of(text.split("\\s+")));
                return words;
            }
            words.add(rest.group().replace("\"", ""));
        }
        return words;
    }
}
