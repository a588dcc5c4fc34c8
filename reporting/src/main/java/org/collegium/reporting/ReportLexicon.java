package org.collegium.reporting;

import java.util.Locale;
import org.collegium.words.Lexicon;

/**
 * The words of the domain and those of reports, such as headings and the names of columns.
 *
 * @since 0.1
 */
public final class ReportLexicon {

    private static final Lexicon FRENCH = withReports(Lexicon.french());
    private static final Lexicon ENGLISH = withReports(Lexicon.english());

    private ReportLexicon() {}

    /**
     * The lexicon of a locale's language.
     *
     * @throws IllegalArgumentException when the language is neither French nor English
     */
    public static Lexicon of(Locale locale) {
        return Lexicon.of(locale) == Lexicon.french() ? FRENCH : ENGLISH;
    }

    private static Lexicon withReports(Lexicon domain) {
        return domain.including("reports", ReportLexicon.class::getResourceAsStream);
    }
}
