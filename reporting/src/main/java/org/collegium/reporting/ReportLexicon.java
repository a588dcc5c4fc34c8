package org.collegium.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.collegium.words.Lexicon;

/**
 * The words of the domain and those of reports, such as headings and the names of columns.
 *
 * @since 0.1
 */
public final class ReportLexicon {

    private static final Lexicon FRENCH = read(Lexicon.french());
    private static final Lexicon ENGLISH = read(Lexicon.english());

    private ReportLexicon() {}

    /**
     * The lexicon of a locale's language.
     *
     * @throws IllegalArgumentException when the language is neither French nor English
     */
    public static Lexicon of(Locale locale) {
        return Lexicon.of(locale) == Lexicon.french() ? FRENCH : ENGLISH;
    }

    private static Lexicon read(Lexicon domain) {
        String name = "reports_" + domain.language().getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = ReportLexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return domain.including(words);
    }
}
