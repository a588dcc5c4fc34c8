package org.collegium.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, and the rendering of a {@link Phrase} in it.
 *
 * <p>A pattern fills its gaps with {@code {0}}, {@code {1}} …, writes a day with its weekday by {@code {0:weekday}},
 * and chooses between singular and plural by {@code {0|seat|seats}}. Nothing depends on the machine: neither its
 * locale, nor its zone, nor the language data of its Java.
 *
 * @since 0.1
 */
public final class Lexicon {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)(?::(\\w+)|\\|([^|}]*)\\|([^|}]*))?}");
    private static final Lexicon FRENCH = read(Locale.FRENCH);
    private static final Lexicon ENGLISH = read(Locale.ENGLISH);

    private final Locale language;
    private final Map<String, String> patterns;

    private Lexicon(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** French, with its no-break spaces before high punctuation. */
    public static Lexicon french() {
        return FRENCH;
    }

    /** English. */
    public static Lexicon english() {
        return ENGLISH;
    }

    /**
     * The lexicon of a locale's language.
     *
     * @throws IllegalArgumentException when the language is neither French nor English
     */
    public static Lexicon of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            default ->
                throw new IllegalArgumentException("No lexicon for the language '" + locale + "', only fr and en");
        };
    }

    /** The language spoken. */
    public Locale language() {
        return language;
    }

    /**
     * This lexicon and more words, read from a file of properties in UTF-8 that is named after the language, such as
     * {@code reports_fr.properties}.
     *
     * @param name the first part of the file's name
     * @param resources how to open a file, such as {@code Reports.class::getResourceAsStream}
     * @throws IllegalArgumentException when a key is already taken
     * @throws IllegalStateException when there is no file for the language
     */
    public Lexicon including(String name, Function<String, @Nullable InputStream> resources) {
        String file = name + "_" + language.getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = resources.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + file + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return including(words);
    }

    /**
     * This lexicon and more words.
     *
     * @param more patterns by key
     * @throws IllegalArgumentException when a key is already taken
     */
    public Lexicon including(Properties more) {
        Map<String, String> all = new HashMap<>(patterns);
        for (String key : more.stringPropertyNames()) {
            if (all.put(key, more.getProperty(key)) != null) {
                throw new IllegalArgumentException("The lexicon already has the key '" + key + "'");
            }
        }
        return new Lexicon(language, Map.copyOf(all));
    }

    /**
     * This lexicon, in which a key stands for what another one does.
     *
     * @throws IllegalArgumentException when it has not both keys
     */
    public Lexicon where(String key, String standsFor) {
        Map<String, String> all = new HashMap<>(patterns);
        String pattern = patterns.get(standsFor);
        if (pattern == null || all.put(key, pattern) == null) {
            throw new IllegalArgumentException("The lexicon has not both '" + key + "' and '" + standsFor + "'");
        }
        return new Lexicon(language, Map.copyOf(all));
    }

    /** The patterns by key, for checking that languages say the same. */
    public Map<String, String> patterns() {
        return patterns;
    }

    /** What the key stands for, when it takes no arguments. */
    public String say(String key) {
        return say(Phrase.of(key));
    }

    /**
     * Says a phrase.
     *
     * @throws IllegalArgumentException when the key is unknown, or an argument that the pattern asks for is missing
     */
    public String say(Phrase phrase) {
        String pattern = patterns.get(phrase.key());
        if (pattern == null) {
            throw new IllegalArgumentException("The lexicon '" + language + "' has no key '" + phrase.key() + "'");
        }
        Matcher gap = GAP.matcher(pattern);
        StringBuilder said = new StringBuilder();
        while (gap.find()) {
            gap.appendReplacement(said, Matcher.quoteReplacement(fill(phrase, gap)));
        }
        return gap.appendTail(said).toString();
    }

    /** Says several phrases, one after the other, as sentences. */
    public String say(List<Phrase> phrases) {
        return String.join(" ", phrases.stream().map(this::say).toList());
    }

    private String fill(Phrase phrase, Matcher gap) {
        int index = Integer.parseInt(gap.group(1));
        if (index >= phrase.arguments().size()) {
            throw new IllegalArgumentException("The phrase " + phrase + " lacks argument " + index);
        }
        Phrase.Argument argument = phrase.arguments().get(index);
        if (gap.group(3) != null) {
            return isSingular(argument) ? gap.group(3) : gap.group(4);
        }
        return write(argument, "weekday".equals(gap.group(2)));
    }

    private boolean isSingular(Phrase.Argument argument) {
        if (!(argument instanceof Phrase.Argument.Whole number)) {
            throw new IllegalArgumentException("Only a number has a plural, not " + argument);
        }
        long size = Math.abs(number.value());
        return size == 1 || (size == 0 && language.equals(Locale.FRENCH));
    }

    private String write(Phrase.Argument argument, boolean withWeekday) {
        if (argument instanceof Phrase.Argument.Whole number) {
            return Long.toString(number.value());
        } else if (argument instanceof Phrase.Argument.Verbatim text) {
            return text.value();
        } else if (argument instanceof Phrase.Argument.Day day) {
            return withWeekday ? weekday(day.value()) + " " + day(day.value()) : day(day.value());
        } else if (argument instanceof Phrase.Argument.Hour hour) {
            return hour(hour.value());
        }
        return say(((Phrase.Argument.Part) argument).value());
    }

    private String weekday(LocalDate day) {
        return say(Phrase.of("weekday", day.getDayOfWeek()));
    }

    private String day(LocalDate day) {
        String form = day.getDayOfMonth() == 1 ? "day.first" : "day.other";
        return say(Phrase.of(form)
                .with(day.getDayOfMonth())
                .with(Phrase.of("month", day.getMonth()))
                .with(day.getYear()));
    }

    private String hour(LocalTime hour) {
        return say(Phrase.of("hour").with(twoDigits(hour.getHour())).with(twoDigits(hour.getMinute())));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Lexicon read(Locale language) {
        return new Lexicon(language, Map.of()).including("lexicon", Lexicon.class::getResourceAsStream);
    }
}
