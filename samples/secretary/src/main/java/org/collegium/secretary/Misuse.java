package org.collegium.secretary;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.words.IncompleteLanguageException;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command answers, in the language of its help, where it does not understand its arguments. */
final class Misuse implements CommandLine.IParameterExceptionHandler {

    private final Supplier<Lexicon> words;
    private final BiFunction<CommandLine, Lexicon, String> advice;

    /** Advises by the synopsis of the command, or by all its help where no command was given. */
    Misuse(Supplier<Lexicon> words) {
        this(words, Misuse::synopsis);
    }

    /** Advises by what is said of the command. */
    Misuse(Supplier<Lexicon> words, BiFunction<CommandLine, Lexicon, String> advice) {
        this.words = words;
        this.advice = advice;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter terminal = command.getErr();
        Lexicon lexicon = words.get();
        Locale language = lexicon.language();
        terminal.println(lexicon.say(complaint(misuse, language)));
        arguments(misuse)
                .forEach(argument -> terminal.println(lexicon.say(Phrase.of("usage.argument")
                        .with(name(argument, language))
                        .with(String.join(" ", argument.description())))));
        terminal.println(advice.apply(command, lexicon).strip());
        CommandSpec spec = command.getCommandSpec();
        int exitCode = spec.exitCodeOnInvalidInput();
        if (spec.optionsMap().containsKey(ScriptAnswer.ASKED_BY)
                && List.of(arguments).contains(ScriptAnswer.ASKED_BY)) {
            new ScriptAnswer(spec, exitCode, List.of(complaint(misuse, Locale.ENGLISH)), Optional.empty())
                    .print(lexicon);
        }
        return exitCode;
    }

    private static String synopsis(CommandLine command, Lexicon lexicon) {
        if (!command.getSubcommands().isEmpty()) {
            return command.getUsageMessage();
        }
        CommandLine.Help help = command.getHelp();
        return help.synopsisHeading()
                + help.synopsis(help.synopsisHeadingLength())
                + lexicon.say(Phrase.of("usage.see-help")
                        .with(command.getCommandSpec().qualifiedName()));
    }

    /** What is missing, or was given another value than it takes. */
    private static List<ArgSpec> arguments(ParameterException misuse) {
        return misuse instanceof MissingParameterException missing
                ? missing.getMissing()
                : Optional.ofNullable(misuse.getArgSpec()).stream().toList();
    }

    private static Phrase complaint(ParameterException misuse, Locale language) {
        if (misuse instanceof MissingParameterException missing) {
            return Phrase.of("usage.missing").with(names(missing.getMissing(), language));
        }
        if (misuse instanceof MutuallyExclusiveArgsException) {
            return Phrase.of("usage.one-of");
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return Phrase.of("usage.unmatched").with(String.join(", ", unmatched.getUnmatched()));
        }
        if (misuse.getCause() instanceof IncompleteLanguageException incomplete) {
            return Phrase.of("usage.incomplete-language")
                    .with(misuse.getValue())
                    .with(String.join("\n  ", incomplete.faults()));
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return Phrase.of("usage.twice").with(name(twice.getOverwritten(), language));
        }
        return Optional.ofNullable(misuse.getArgSpec())
                .map(argument ->
                        Phrase.of("usage.value").with(misuse.getValue()).with(name(argument, language)))
                .orElse(Phrase.of("usage.no-command"));
    }

    private static String names(List<ArgSpec> arguments, Locale language) {
        return arguments.stream().map(argument -> name(argument, language)).collect(Collectors.joining(", "));
    }

    /** The English name of an option stands before the French one; programs are told that. */
    private static String name(ArgSpec argument, Locale language) {
        if (!(argument instanceof OptionSpec option)) {
            return argument.paramLabel();
        }
        List<String> names =
                Stream.of(option.names()).filter(name -> name.startsWith("--")).toList();
        int last = language.getLanguage().equals("fr") ? names.size() - 1 : 0;
        return (names.get(last) + " " + option.paramLabel()).strip();
    }
}
