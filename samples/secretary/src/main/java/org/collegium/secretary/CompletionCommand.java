package org.collegium.secretary;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what bash and zsh need to complete the command's words. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Mixin
    private Speech speech = new Speech();

    @Override
    public Integer call() {
        speech.say(AutoComplete.bash(
                "collegium", Collegium.commandLine(speech.lexicon().language())));
        return DONE;
    }
}
