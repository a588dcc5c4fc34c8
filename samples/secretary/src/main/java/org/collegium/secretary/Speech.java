package org.collegium.secretary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.register.Json;
import org.collegium.reporting.ReportFile;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How a command says what it did or found: in sentences to people or, where it is asked to, in one document to programs.
 * It ends by {@link #done}, {@link #answer} or {@link #refuse}, each of which gives the exit code back.
 */
abstract class Speech {

    private static final int DONE = 0;

    @Option(names = ScriptAnswer.ASKED_BY)
    private boolean toPrograms;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private final List<Path> written = new ArrayList<>();
    private final List<Phrase> said = new ArrayList<>();
    private final List<Phrase> complaints = new ArrayList<>();
    private Optional<String> shown = Optional.empty();

    /** The words of the language in which it speaks. */
    abstract Lexicon lexicon();

    boolean isToPrograms() {
        return toPrograms;
    }

    /** To people. */
    void say(String line) {
        if (!toPrograms) {
            clear();
            spec.commandLine().getOut().println(line);
        }
    }

    /** To people, and among the sentences of {@link #done}. */
    void say(Phrase sentence) {
        remember(List.of(sentence));
        say(lexicon().say(sentence));
    }

    /** The same of a result and its reasons, which people read as one paragraph. */
    void say(Phrase result, List<Phrase> reasons) {
        remember(List.of(result));
        remember(reasons);
        say(lexicon().say(result) + " " + lexicon().say(reasons));
    }

    /** A document that goes to no file: to people on the screen, and as the text of {@link #done}. */
    void show(String document) {
        shown = Optional.of(document);
        say(document);
    }

    /** To people on the error stream, and in the document as well. */
    void complain(Phrase line) {
        complaints.add(line);
        clear();
        spec.commandLine().getErr().println(lexicon().say(line));
    }

    /** Shows people what is being done, until something is said. */
    void working(Phrase step) {
        if (!toPrograms) {
            progress().at(step);
        }
    }

    /** The same of a file that is being written. */
    void writing(String file) {
        working(Phrase.of("year.writing").with(file));
    }

    /** Writes a file, whole or not at all, that is among the files of {@link #done}. */
    void write(Path file, ReportFile.Content content) {
        WholeFile.write(file, content);
        wrote(file);
    }

    /** That a file was written. */
    void wrote(Path file) {
        written.add(file);
    }

    /** Ends with the files that were written and what was said of it. */
    int done() {
        return done(Json.object());
    }

    /** Ends with these facts, too. */
    int done(Json.Fields facts) {
        return answer(DONE, written(facts).with("sentences", sentences().ofPhrases(said)));
    }

    /** Ends with what programs are told. */
    int answer(int exitCode, Json.Fields facts) {
        return end(exitCode, Optional.of(facts));
    }

    /** Ends with nothing but a complaint. */
    int refuse(int exitCode, Phrase why) {
        complain(why);
        return end(exitCode, Optional.empty());
    }

    /** These facts, and the files that were written. */
    Json.Fields written(Json.Fields facts) {
        return facts.with("written", written.stream().map(Path::toString).map(Sentences::text))
                .with("text", shown.map(Sentences::text));
    }

    /** The sentences that programs are told. */
    Sentences sentences() {
        return new Sentences(lexicon());
    }

    private void remember(List<Phrase> sentences) {
        if (toPrograms) {
            said.addAll(sentences);
        }
    }

    private int end(int exitCode, Optional<Json.Fields> facts) {
        clear();
        if (toPrograms) {
            // A mixin of a mixin is not told the command, but its command line is that of the command.
            CommandSpec command = spec.commandLine().getCommandSpec();
            new ScriptAnswer(command, exitCode, complaints, facts).print(lexicon());
        }
        return exitCode;
    }

    /** Takes off what was shown as being done; programs were shown nothing. */
    private void clear() {
        if (!toPrograms) {
            progress().done();
        }
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getOut(), lexicon());
    }
}
