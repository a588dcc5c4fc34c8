package org.collegium.secretary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands that a line may name. Where it names one, that one alone is made: to make them all takes longer than most
 * of them take to run.
 */
final class Commands {

    private Commands() {}

    /** Adds the one that a word names; all where it names none, so that help and complaints tell them. */
    static void add(CommandLine line, List<? extends AnnotatedElement> commands, Optional<String> word) {
        List<? extends AnnotatedElement> named = commands.stream()
                .filter(command -> word.filter(names(command)::contains).isPresent())
                .toList();
        for (AnnotatedElement command : named.isEmpty() ? commands : named) {
            line.addSubcommand(new CommandLine(command));
        }
    }

    private static List<String> names(AnnotatedElement command) {
        Command annotation = command.getAnnotation(Command.class);
        String name = command instanceof Method method ? method.getName() : annotation.name();
        return Stream.concat(Stream.of(name), Stream.of(annotation.aliases())).toList();
    }
}
