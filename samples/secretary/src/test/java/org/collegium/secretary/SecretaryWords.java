package org.collegium.secretary;

import java.util.Locale;
import org.collegium.words.Lexicon;

/** The command line's words, for tests in other packages. */
public final class SecretaryWords {

    private SecretaryWords() {}

    /** The lexicon of a locale's language. */
    public static Lexicon of(Locale language) {
        return SecretaryLexicon.of(language);
    }
}
