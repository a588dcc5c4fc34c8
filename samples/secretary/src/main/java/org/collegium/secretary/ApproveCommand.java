package org.collegium.secretary;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Enters the vote by which the sitting in session approves the minutes of another. */
@Command(name = "approve", aliases = "approuver", mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private Voting voting = new Voting();

    @Mixin
    private LiveSitting live = new LiveSitting();

    @Override
    public Integer call() {
        return voting.approve(live);
    }
}
