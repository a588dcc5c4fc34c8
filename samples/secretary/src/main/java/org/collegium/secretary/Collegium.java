package org.collegium.secretary;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code collegium}.
 *
 * <p>Exit codes: 0 done, 1 a failure of the machine or of the program, 2 something wrong in what was asked or given.
 * Commands that check something end with 1 where they found it.
 *
 * @since 0.1
 */
@Command(
        name = "collegium",
        mixinStandardHelpOptions = true,
        version = "collegium 0.1.0-SNAPSHOT",
        description = {
            "Le registre d'un conseil collégial : procès-verbaux et registres.",
            "The record of a collegial council: minutes and registers."
        },
        subcommands = {YearCommand.class, BylawsCommand.class, JudgeCommand.class})
public final class Collegium {

    private Collegium() {}

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /** The command line, to be run by {@code execute}. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Collegium());
        line.setOut(new PrintWriter(System.out, true, Terminal.charset()));
        line.setErr(new PrintWriter(System.err, true, Terminal.charset()));
        return line;
    }
}
