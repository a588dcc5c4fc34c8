package org.collegium.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The languages that there are: French, English, and those that hosts add.
 *
 * @since 0.1
 */
public final class Languages {

    private static final List<Language> OURS = List.of(new French(), new English());
    private static final Map<String, Optional<Language>> FOUND = new ConcurrentHashMap<>();

    private Languages() {}

    /**
     * All of them: French, English, then the others in the order of their codes.
     *
     * @throws IllegalStateException when two of them are one language, or one of them is none
     */
    public static List<Language> known() {
        return with(ServiceLoader.load(Language.class, Languages.class.getClassLoader()));
    }

    static List<Language> with(Iterable<Language> others) {
        Map<String, Language> added = new TreeMap<>();
        for (Language language : others) {
            String code = language.locale().getLanguage();
            if (code.isEmpty()) {
                throw new IllegalStateException(nameOf(language) + " names no language");
            }
            Optional<Language> same = ours(code).or(() -> Optional.ofNullable(added.put(code, language)));
            if (same.isPresent()) {
                throw new IllegalStateException("Two classes are the language '" + code + "': " + nameOf(same.get())
                        + " and " + nameOf(language));
            }
        }
        List<Language> all = new ArrayList<>(OURS);
        all.addAll(added.values());
        return List.copyOf(all);
    }

    /** The language of a locale, whatever its country; empty where nobody speaks it here. */
    public static Optional<Language> find(Locale locale) {
        return FOUND.computeIfAbsent(
                locale.getLanguage(),
                code -> ours(code)
                        .or(() -> known().stream()
                                .filter(language -> isSpoken(code, language))
                                .findFirst()));
    }

    /**
     * The language of a locale, whatever its country.
     *
     * @throws IllegalArgumentException when nobody speaks it here
     */
    public static Language of(Locale locale) {
        return find(locale).orElseThrow(() -> new IllegalArgumentException(unknown(locale)));
    }

    private static String unknown(Locale locale) {
        String codes = known().stream()
                .map(language -> language.locale().getLanguage())
                .collect(Collectors.joining(", "));
        return "No words for the language '" + locale + "', only for " + codes
                + "; to add it, put a class that implements " + Language.class.getName()
                + " on the class path, named in META-INF/services, with its files of words";
    }

    /** Whether its words are ours, wherever they stand in the library. */
    static boolean isOurs(Language language) {
        return OURS.contains(language);
    }

    private static Optional<Language> ours(String code) {
        return OURS.stream().filter(language -> isSpoken(code, language)).findFirst();
    }

    private static boolean isSpoken(String code, Language language) {
        return language.locale().getLanguage().equals(code);
    }

    private static String nameOf(Language language) {
        return language.getClass().getName();
    }
}
