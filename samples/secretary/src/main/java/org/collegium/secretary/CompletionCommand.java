package org.collegium.secretary;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what bash and zsh need to complete the command's words. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        telling.show(AutoComplete.bash(
                "collegium", Collegium.commandLine(telling.lexicon().language())));
        return telling.done();
    }
}
