package org.collegium.secretary;

import java.util.Locale;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Glossary;
import org.collegium.words.Lexicon;

/** The words of the command line, with those of reports and of the domain. */
final class SecretaryLexicon {

    static final Glossary WORDS = new Glossary("secretary", SecretaryLexicon.class::getResourceAsStream);

    private SecretaryLexicon() {}

    static Lexicon of(Locale language) {
        return ReportLexicon.of(language).including(WORDS);
    }
}
