package org.collegium.secretary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.register.Json;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** How a command tells what it found: in sentences to people or, where it is asked to, as one document to programs. */
final class Telling extends Speech {

    @Option(names = ScriptAnswer.ASKED_BY)
    private boolean toPrograms;

    private final List<Phrase> complaints = new ArrayList<>();

    boolean isToPrograms() {
        return toPrograms;
    }

    /** To people. */
    @Override
    void say(String line) {
        if (!toPrograms) {
            super.say(line);
        }
    }

    void say(Phrase sentence) {
        say(lexicon().say(sentence));
    }

    /** To people, and in the document as well. */
    @Override
    void complain(Phrase line) {
        complaints.add(line);
        super.complain(line);
    }

    @Override
    void working(Phrase step) {
        if (!toPrograms) {
            super.working(step);
        }
    }

    /** Ends with what programs are told, and gives the exit code back. */
    int answer(int exitCode, Json.Fields facts) {
        return end(exitCode, Optional.of(facts));
    }

    /** Ends with nothing but a complaint, and gives the exit code back. */
    int refuse(int exitCode, Phrase why) {
        complain(why);
        return end(exitCode, Optional.empty());
    }

    /** The sentences that programs are told. */
    Sentences sentences() {
        return new Sentences(lexicon());
    }

    private int end(int exitCode, Optional<Json.Fields> facts) {
        if (toPrograms) {
            new ScriptAnswer(spec(), exitCode, complaints, facts).print(lexicon());
        }
        return exitCode;
    }
}
