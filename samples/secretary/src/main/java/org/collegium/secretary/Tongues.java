package org.collegium.secretary;

import java.util.Locale;
import org.collegium.words.Lexicon;
import picocli.CommandLine.Option;

/** How a command speaks that writes in several languages: in the one asked for, else in that of its user's machine. */
final class Tongues extends Speech {

    @Option(names = "--lang", defaultValue = "both", paramLabel = "fr|en|both")
    private Languages languages = Languages.BOTH;

    /** Those in which it writes. */
    Languages languages() {
        return languages;
    }

    @Override
    Lexicon lexicon() {
        return SecretaryLexicon.of(languages.spoken(Locale.getDefault()));
    }
}
