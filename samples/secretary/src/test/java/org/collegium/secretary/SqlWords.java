package org.collegium.secretary;

import java.sql.Date;
import java.util.Locale;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** What SQL asks of the lexicon, so that a state can be compared with its words: it translates, and reckons nothing. */
public final class SqlWords {

    private static final Lexicon ENGLISH = ReportLexicon.of(Locale.ENGLISH);

    private SqlWords() {}

    /** The words for a key. */
    public static String say(String key) {
        return key == null ? null : ENGLISH.say(key);
    }

    /** A day in a sentence. */
    public static String sayDay(Date day) {
        return ENGLISH.say(Phrase.of("day").with(day.toLocalDate()));
    }
}
