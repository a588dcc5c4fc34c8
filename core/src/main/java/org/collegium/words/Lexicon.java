package org.collegium.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, and the rendering of a {@link Phrase} in it.
 *
 * <p>A pattern fills its gaps with {@code {0}}, {@code {1}} …, writes a day with its weekday by {@code {0:weekday}},
 * chooses among the forms of a word by {@code {0|seat|seats}}, as many as the language has and by its rule, and takes
 * another form of a phrase by {@code {0:genitive}}: that under its key with {@code /genitive} at the end, else the phrase
 * as it is. Nothing depends on the machine: neither its locale, nor its zone, nor the language data of its Java.
 *
 * @since 0.1
 */
public final class Lexicon {

    /** The words of the domain. */
    public static final Glossary WORDS = new Glossary("lexicon", Lexicon.class::getResourceAsStream);

    static final Pattern GAP = Pattern.compile("\\{(\\d+)(?::(\\w+)|((?:\\|[^|{}]*)+))?}");
    private static final Optional<String> WEEKDAY = Optional.of("weekday");
    private static final Pattern FORM = Pattern.compile("/\\w+$");
    private static final Map<Language, Lexicon> OF_THE_DOMAIN = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> patterns;

    private Lexicon(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** French, with its no-break spaces before high punctuation. */
    public static Lexicon french() {
        return of(Locale.FRENCH);
    }

    /** English. */
    public static Lexicon english() {
        return of(Locale.ENGLISH);
    }

    /**
     * The words of the domain in a locale's language.
     *
     * @throws IllegalArgumentException when the language is unknown; it names those that are known
     * @throws IncompleteLanguageException when the language cannot say all of them
     */
    public static Lexicon of(Locale locale) {
        return OF_THE_DOMAIN.computeIfAbsent(Languages.of(locale), language -> of(language, List.of(WORDS)));
    }

    /**
     * The words of the domain and of other parts of the library in a locale's language.
     *
     * @throws IllegalArgumentException when the language is unknown; it names those that are known
     * @throws IncompleteLanguageException when the language cannot say all of them
     */
    public static Lexicon of(Locale locale, Glossary more) {
        return of(Languages.of(locale), List.of(WORDS, more));
    }

    private static Lexicon of(Language language, List<Glossary> glossaries) {
        requireAll(language, glossaries);
        Lexicon lexicon = new Lexicon(language, Map.of());
        for (Glossary glossary : glossaries) {
            lexicon = lexicon.including(glossary.words(language));
        }
        return lexicon;
    }

    /** French and English are held against each other when the library is built, not whenever a program starts. */
    private static void requireAll(Language language, List<Glossary> glossaries) {
        if (Languages.isOurs(language)) {
            return;
        }
        List<String> faults = glossaries.stream()
                .flatMap(glossary -> glossary.faults(language).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new IncompleteLanguageException(language, faults);
        }
    }

    /** The language spoken, with the country whose spelling it has: that which documents name. */
    public Locale language() {
        return language.locale();
    }

    /**
     * This lexicon and the words of another part of the library.
     *
     * @throws IllegalArgumentException when a key is already taken
     * @throws IncompleteLanguageException when the language cannot say all of them
     */
    public Lexicon including(Glossary more) {
        requireAll(language, List.of(more));
        return including(more.words(language));
    }

    /**
     * This lexicon and more words.
     *
     * @param more patterns by key
     * @throws IllegalArgumentException when a key is already taken
     */
    public Lexicon including(Properties more) {
        return including(Glossary.patterns(more));
    }

    private Lexicon including(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(patterns);
        more.forEach((key, pattern) -> {
            if (all.put(key, pattern) != null) {
                throw new IllegalArgumentException("The lexicon already has the key '" + key + "'");
            }
        });
        return new Lexicon(language, Map.copyOf(all));
    }

    /**
     * This lexicon, in which a key stands for what another one does, and so do its forms.
     *
     * @throws IllegalArgumentException when it has not both keys
     */
    public Lexicon where(String key, String standsFor) {
        if (!patterns.containsKey(key) || !patterns.containsKey(standsFor)) {
            throw new IllegalArgumentException("The lexicon has not both '" + key + "' and '" + standsFor + "'");
        }
        Map<String, String> all = new HashMap<>(patterns);
        all.keySet().removeIf(other -> withoutForm(other).equals(key));
        patterns.forEach((other, pattern) -> {
            if (withoutForm(other).equals(standsFor)) {
                all.put(key + other.substring(standsFor.length()), pattern);
            }
        });
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
            throw new IllegalArgumentException(
                    "The lexicon '" + language().getLanguage() + "' has no key '" + phrase.key() + "'");
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
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
        return gap.group(3) == null
                ? write(argument, Optional.ofNullable(gap.group(2)))
                : forms(gap).get(language.pluralForm(size(argument)));
    }

    /** The forms among which a number chooses. */
    static List<String> forms(MatchResult gap) {
        return List.of(gap.group(3).substring(1).split("\\|", -1));
    }

    private static long size(Phrase.Argument argument) {
        if (!(argument instanceof Phrase.Argument.Whole number)) {
            throw new IllegalArgumentException("Only a number has a plural, not " + argument);
        }
        return Math.abs(number.value());
    }

    private String write(Phrase.Argument argument, Optional<String> form) {
        if (argument instanceof Phrase.Argument.Whole number) {
            return Long.toString(number.value());
        } else if (argument instanceof Phrase.Argument.Verbatim text) {
            return text.value();
        } else if (argument instanceof Phrase.Argument.Day day) {
            return form.equals(WEEKDAY) ? withWeekday(day.value()) : day(day.value());
        } else if (argument instanceof Phrase.Argument.Hour hour) {
            return hour(hour.value());
        }
        return say(inForm(((Phrase.Argument.Part) argument).value(), form));
    }

    private Phrase inForm(Phrase part, Optional<String> form) {
        return form.map(name -> part.key() + "/" + name)
                .filter(patterns::containsKey)
                .map(key -> new Phrase(key, part.arguments()))
                .orElse(part);
    }

    /** The key of the phrase that a key gives another form of. */
    static String withoutForm(String key) {
        return FORM.matcher(key).replaceFirst("");
    }

    private String withWeekday(LocalDate day) {
        return say(Phrase.of("day.with-weekday")
                .with(Phrase.of("weekday", day.getDayOfWeek()))
                .with(day));
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
}
