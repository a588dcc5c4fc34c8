package org.collegium.secretary;

import picocli.CommandLine.Command;

/** What can be done with the register of sealed minutes. */
@Command(name = "register", mixinStandardHelpOptions = true, subcommands = RegisterVerifyCommand.class)
final class RegisterCommand {}
