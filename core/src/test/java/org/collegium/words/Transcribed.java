package org.collegium.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language as a host adds one, which nobody speaks: English in Cyrillic letters, with three forms of a word beside a
 * number, months that have a case, and the weekday after the day. Not one Latin letter is in its words.
 */
public final class Transcribed implements Language {

    /** It asks for the words as any language is asked for. */
    public static final Locale LOCALE = Locale.forLanguageTag("qaa-Cyrl");

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CYRILLIC = "абцдефгхийклмнопярстувщчызАБЦДЕФГХИЙКЛМНОПЯРСТУВЩЧЫЗ";
    private static final Pattern GAP_OR_LETTERS =
            Pattern.compile("\\{(\\w+)(:\\w+)?}|\\{(\\d+)\\|([^|{}]*)\\|([^|{}]*)}|[A-Za-z]+");
    private static final Map<String, String> PLACES = Map.of(
            "lexicon", "/org/collegium/words/",
            "reports", "/org/collegium/reporting/",
            "store", "/org/collegium/persistence/",
            "verify", "/org/collegium/reporting/bundle/");

    /** As ServiceLoader makes it. */
    public Transcribed() {}

    @Override
    public Locale locale() {
        return LOCALE;
    }

    @Override
    public int pluralForms() {
        return 3;
    }

    @Override
    public int pluralForm(long number) {
        boolean isTeen = number % 100 / 10 == 1;
        if (number % 10 == 1 && !isTeen) {
            return 0;
        }
        return number % 10 >= 2 && number % 10 <= 4 && !isTeen ? 1 : 2;
    }

    @Override
    public Optional<InputStream> open(String file) {
        String place = PLACES.get(file.split("_", 2)[0]);
        InputStream english = Transcribed.class.getResourceAsStream(place + file.replace("_qaa.", "_en."));
        return Optional.ofNullable(english).map(in -> file.endsWith(".txt") ? page(in) : words(in));
    }

    private static InputStream words(InputStream english) {
        Properties words = new Properties();
        try (english) {
            words.load(new InputStreamReader(english, StandardCharsets.UTF_8));
            words.replaceAll((key, pattern) -> transcribed((String) pattern));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            inItsOwnWay(words).store(file, null);
            return new ByteArrayInputStream(file.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What no transcription of English has. */
    private static Properties inItsOwnWay(Properties words) {
        if (words.containsKey("day.with-weekday")) {
            words.setProperty("day.with-weekday", "{1}, {0}");
            words.setProperty("day.first", "{0}-е {1:genitive} {2}");
            words.setProperty("day.other", "{0}-е {1:genitive} {2}");
            List.copyOf(words.stringPropertyNames()).stream()
                    .filter(key -> key.startsWith("month."))
                    .forEach(key -> words.setProperty(key + "/genitive", words.getProperty(key) + "ъ"));
        }
        return words;
    }

    /** The lines that are set in are typed by the reader as they are. */
    private static InputStream page(InputStream english) {
        try (english) {
            String text = new String(english.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(text.lines()
                    .map(line -> line.startsWith("    ") ? line : transcribed(line))
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String transcribed(String english) {
        return GAP_OR_LETTERS.matcher(english).replaceAll(found -> Matcher.quoteReplacement(transcribed(found)));
    }

    private static String transcribed(MatchResult found) {
        if (found.group(1) != null) {
            return found.group();
        }
        if (found.group(3) != null) {
            String plural = letters(found.group(5));
            return "{" + found.group(3) + "|" + letters(found.group(4)) + "|" + plural + "|" + plural + "ы}";
        }
        return letters(found.group());
    }

    private static String letters(String english) {
        return english.chars()
                .map(letter -> LATIN.indexOf(letter) < 0 ? letter : CYRILLIC.charAt(LATIN.indexOf(letter)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
