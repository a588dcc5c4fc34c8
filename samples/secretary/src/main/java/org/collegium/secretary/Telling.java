package org.collegium.secretary;

import java.util.Locale;
import java.util.Optional;
import org.collegium.words.Lexicon;
import picocli.CommandLine.Option;

/** How a command speaks that has one language: the one asked for, else that of its user's machine. */
final class Telling extends Speech {

    /** The languages, as the command line names them. */
    enum Language {
        /** French. */
        fr,
        /** English. */
        en
    }

    @Option(names = "--lang", paramLabel = "fr|en")
    private Optional<Language> language = Optional.empty();

    @Override
    Lexicon lexicon() {
        String asked =
                language.map(Language::name).orElseGet(() -> Locale.getDefault().getLanguage());
        return SecretaryLexicon.of(asked.equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }
}
