package org.collegium.secretary;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Glossary;
import org.collegium.words.Lexicon;

/** The words of the command line, with those of reports and of the domain. */
final class SecretaryLexicon {

    static final Glossary WORDS = new Glossary("secretary", SecretaryLexicon.class::getResourceAsStream);

    private static final Map<Locale, Lexicon> LEXICONS = new ConcurrentHashMap<>();

    private SecretaryLexicon() {}

    static Lexicon of(Locale language) {
        return LEXICONS.computeIfAbsent(language, each -> ReportLexicon.of(each).including(WORDS));
    }
}
