package org.collegium.secretary;

import picocli.CommandLine.Command;

/** What can be done with bylaws. */
@Command(
        name = "bylaws",
        mixinStandardHelpOptions = true,
        description = {"Les statuts, en fichier.", "Bylaws, as a file."},
        subcommands = BylawsCheckCommand.class)
final class BylawsCommand {}
