package org.collegium.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collegium.words.Glossary;
import org.collegium.words.Language;
import org.collegium.words.Languages;
import org.collegium.words.Lexicon;

/**
 * The words of the domain and those of reports, such as headings and the names of columns.
 *
 * @since 0.1
 */
public final class ReportLexicon {

    /** The words of reports. */
    public static final Glossary WORDS = new Glossary("reports", ReportLexicon.class::getResourceAsStream);

    private static final Map<Language, Lexicon> LEXICONS = new ConcurrentHashMap<>();

    private ReportLexicon() {}

    /**
     * The lexicon of a locale's language.
     *
     * @throws IllegalArgumentException when the language is unknown; it names those that are known
     * @throws org.collegium.words.IncompleteLanguageException when the language cannot say all of it
     */
    public static Lexicon of(Locale locale) {
        return LEXICONS.computeIfAbsent(Languages.of(locale), language -> Lexicon.of(locale, WORDS));
    }
}
