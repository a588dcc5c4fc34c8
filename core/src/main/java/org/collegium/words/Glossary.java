package org.collegium.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one part of the library: patterns by key in a file of properties in UTF-8 for each language. The files of
 * some languages, among them English, stand beside the part; other languages bring theirs.
 *
 * @since 0.1
 */
public final class Glossary {

    private static final Language MODEL = new English();

    private final String name;
    private final Function<String, @Nullable InputStream> resources;

    /**
     * The words in files of a name.
     *
     * @param name the first part of their name: {@code reports} for {@code reports_en.properties}
     * @param resources how to open those beside the part, such as {@code Reports.class::getResourceAsStream}
     */
    public Glossary(String name, Function<String, @Nullable InputStream> resources) {
        this.name = name;
        this.resources = resources;
    }

    /**
     * What keeps a language from saying all that English says: each key that is missing or unknown, each pattern that has
     * other gaps, each number that has other forms than those of the language. A host's own test asks that there is nothing.
     *
     * @return for each fault a line that begins with the file; none where the language is complete
     * @throws IllegalArgumentException when the file has an escape that is none
     */
    public List<String> faults(Language language) {
        return read(language)
                .map(patterns -> new GlossaryCheck(language, words(MODEL)).faults(patterns))
                .orElse(List.of("there is no such file"))
                .stream()
                .map(fault -> file(language) + ": " + fault)
                .toList();
    }

    /**
     * The patterns by key in a language.
     *
     * @throws IllegalStateException when there is no file for the language
     */
    Map<String, String> words(Language language) {
        return read(language)
                .orElseThrow(() -> new IllegalStateException("The resource " + file(language) + " is missing"));
    }

    private Optional<Map<String, String>> read(Language language) {
        String file = file(language);
        Optional<InputStream> found = Optional.ofNullable(resources.apply(file)).or(() -> language.open(file));
        return found.map(in -> patterns(file, in));
    }

    private String file(Language language) {
        return name + "_" + language.locale().getLanguage() + ".properties";
    }

    private static Map<String, String> patterns(String file, InputStream in) {
        Properties words = new Properties();
        try (in) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(file + ": " + malformed.getMessage(), malformed);
        }
        return patterns(words);
    }

    static Map<String, String> patterns(Properties words) {
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
    }
}
