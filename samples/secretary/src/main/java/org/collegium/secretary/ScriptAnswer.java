package org.collegium.secretary;

import java.util.List;
import java.util.Optional;
import org.collegium.register.Json;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command answers to a program: one JSON document, as {@code docs/command.schema.json} has it.
 *
 * @param command which
 * @param exitCode its exit code
 * @param complaints what it said on the error stream
 * @param facts what it found, where it came to that
 */
record ScriptAnswer(CommandSpec command, int exitCode, List<Phrase> complaints, Optional<Json.Fields> facts) {

    /** The option by which a program asks for it. */
    static final String ASKED_BY = "--json";

    /** Whether a command that was understood was asked for it. */
    static boolean isAsked(CommandLine command) {
        return command.getParseResult().hasMatchedOption(ASKED_BY);
    }

    void print(Lexicon lexicon) {
        command.commandLine().getOut().println(document(lexicon).canonical());
    }

    private Json.Fields document(Lexicon lexicon) {
        // The first word is that of the program itself.
        String words = command.qualifiedName()
                .substring(command.root().name().length())
                .strip();
        return Json.object()
                .with("command", words)
                .with("exitCode", exitCode)
                .with("complaints", new Sentences(lexicon).ofPhrases(complaints))
                .with("answer", facts);
    }
}
