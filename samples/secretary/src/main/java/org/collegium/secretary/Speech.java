package org.collegium.secretary;

import java.util.Locale;
import java.util.Optional;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command speaks to its user: in the language asked for, else in that of their machine. */
final class Speech {

    /** The languages, as the command line names them. */
    enum Language {
        /** French. */
        fr,
        /** English. */
        en
    }

    @Option(names = "--lang", paramLabel = "fr|en")
    private Optional<Language> language = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Lexicon lexicon() {
        String asked =
                language.map(Language::name).orElseGet(() -> Locale.getDefault().getLanguage());
        return SecretaryLexicon.of(asked.equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    void complain(Phrase line) {
        spec.commandLine().getErr().println(lexicon().say(line));
    }
}
