package org.collegium.secretary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands that a line may name. Where it names one, that one alone is made, and where it names none, not even that:
 * to make them all takes longer than most of them take to run.
 */
final class Commands {

    private Commands() {}

    /**
     * Adds the one that a word names; all where there is no word, and where it names none the names of all, so that help
     * and complaints tell them.
     */
    static void add(CommandLine line, List<? extends AnnotatedElement> commands, Optional<String> word) {
        List<? extends AnnotatedElement> named = commands.stream()
                .filter(command -> word.filter(names(command)::contains).isPresent())
                .toList();
        for (AnnotatedElement command : word.isEmpty() ? commands : named) {
            line.addSubcommand(new CommandLine(command));
        }
        if (word.isPresent() && named.isEmpty()) {
            commands.forEach(command -> addName(line, names(command)));
        }
    }

    private static void addName(CommandLine line, List<String> names) {
        String[] aliases = names.stream().skip(1).toArray(String[]::new);
        line.addSubcommand(names.get(0), CommandSpec.create(), aliases);
    }

    private static List<String> names(AnnotatedElement command) {
        Command annotation = command.getAnnotation(Command.class);
        String name = command instanceof Method method ? method.getName() : annotation.name();
        return Stream.concat(Stream.of(name), Stream.of(annotation.aliases())).toList();
    }
}
