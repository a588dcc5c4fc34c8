package org.collegium.words;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the library speaks. French and English are in it; a host adds another by a class with a constructor
 * that takes nothing, which {@link java.util.ServiceLoader} finds, and by the words in files of properties in UTF-8
 * that are named after the language, such as {@code lexicon_br.properties}.
 *
 * @since 0.1
 */
public interface Language {

    /**
     * The language, with the country or the script whose spelling it has, such as {@code br-FR}. Documents name it whole;
     * what is asked for in a language, and its files, by the language alone.
     */
    Locale locale();

    /** How many forms a pattern has for a number to choose from: two for {@code {0|seat|seats}}. */
    int pluralForms();

    /**
     * Which of the forms a number takes, from 0.
     *
     * @param number how many there are, from 0
     */
    int pluralForm(long number);

    /**
     * Opens one of its files, by default that which stands beside its class. A language in a named module that does not
     * open its package finds them by itself.
     *
     * @param file such as {@code reports_br.properties}
     * @return its bytes, or nothing where there is no such file
     */
    default Optional<InputStream> open(String file) {
        return Optional.ofNullable(getClass().getResourceAsStream(file));
    }

    /**
     * What somebody wrote as the typography of the language sets it: by default as it was written. Only the form of
     * characters may change, such as that of spaces and apostrophes.
     */
    default String typeset(String written) {
        return written;
    }
}
