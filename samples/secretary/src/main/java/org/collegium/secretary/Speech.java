package org.collegium.secretary;

import java.util.Locale;
import java.util.Optional;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command speaks to its user: in the language asked for, else in that of their machine. */
class Speech {

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
        progress().done();
        spec.commandLine().getOut().println(line);
    }

    void complain(Phrase line) {
        progress().done();
        spec.commandLine().getErr().println(lexicon().say(line));
    }

    /** Shows what is being done, until something is said. */
    void working(Phrase step) {
        progress().at(step);
    }

    final CommandSpec spec() {
        return spec;
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getOut(), lexicon());
    }
}
