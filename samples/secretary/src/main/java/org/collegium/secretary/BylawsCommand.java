package org.collegium.secretary;

import picocli.CommandLine.Command;

/** What can be done with bylaws. */
@Command(name = "bylaws", mixinStandardHelpOptions = true, subcommands = BylawsCheckCommand.class)
final class BylawsCommand {}
