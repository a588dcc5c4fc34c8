package org.collegium.secretary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.reflect.AnnotatedElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collegium.secretary.folder.Desk;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Keeps a sitting while it is held, one plain line a time: each is written to its folder before the next is asked for.
 * Without a subcommand it reads such lines, from a keyboard or a pipe.
 */
@Command(name = MeetingCommand.NAME, aliases = "séance", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class MeetingCommand implements Callable<Integer> {

    static final String NAME = "meeting";

    private static final List<String> ORDER = List.of(
            "open",
            "arrive",
            "excuse",
            "proxy",
            "leave",
            "recuse",
            "note",
            "amend",
            "vote",
            "approve",
            "seek",
            "clarify",
            "react",
            "round",
            "position",
            "improve",
            "conclude",
            "elect",
            "withdraw",
            "postpone",
            "action",
            "undo",
            "close",
            "help");

    /** Its words, each a command of its own, in the order in which a sitting needs them. */
    static final List<AnnotatedElement> WORDS = Stream.of(
                    PresenceWords.class,
                    ItemWords.class,
                    ConsensusWords.class,
                    ElectionWords.class,
                    RepairWords.class,
                    HelpWords.class)
            .flatMap(words -> Stream.of(words.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Command.class))
            .sorted(Comparator.comparingInt(method -> ORDER.indexOf(method.getName())))
            .map(AnnotatedElement.class::cast)
            .toList();

    /** How parameters are called that take a text to the end of the line. */
    private static final Set<String> TEXTS = Set.of("TEXT", "WHY");

    private static final int DONE = 0;

    @Mixin
    private DeskFolder folder = new DeskFolder();

    @Mixin
    private Telling telling = new Telling();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Terminal.charset()));
        boolean isWatched = Terminal.isWatched() && !telling.isToPrograms();
        if (isWatched) {
            WhereItStands.of(folder.contents()).forEach(telling::say);
            telling.say(Phrase.of("meeting.see-help"));
        }
        int worst = DONE;
        for (String line = next(lines, isWatched); line != null; line = next(lines, isWatched)) {
            if (!line.isBlank()) {
                worst = Math.max(worst, enter(line));
            }
        }
        return isWatched ? DONE : worst;
    }

    private int enter(String line) {
        String word = Typed.words(line, 1).get(0);
        CommandLine words = words(word);
        return words.execute(arguments(Typed.words(line, beforeText(words, word))));
    }

    /** What was answered is out before the next line is read: whoever reads it may rely on it. */
    private String next(BufferedReader lines, boolean isWatched) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(isWatched ? "> " : "");
        out.flush();
        return lines.readLine();
    }

    /** How many words of a line stand before the text that somebody said or decided, where it has one. */
    private static int beforeText(CommandLine words, String word) {
        return Optional.ofNullable(words.getSubcommands().get(NAME))
                .map(meeting -> meeting.getSubcommands().get(word))
                .stream()
                .flatMap(line -> line.getCommandSpec().positionalParameters().stream())
                .filter(parameter -> TEXTS.contains(parameter.paramLabel()))
                .map(parameter -> 1 + parameter.index().min())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private String[] arguments(List<String> typed) {
        return Stream.of(
                        Stream.of(NAME),
                        typed.stream(),
                        Stream.of("--in", folder.path().toString()),
                        Stream.of("--lang", telling.lexicon().language().getLanguage()),
                        telling.isToPrograms() ? Stream.of(ScriptAnswer.ASKED_BY) : Stream.<String>empty())
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    /** The same command with that word, in the language that it speaks, which enters everything at one desk. */
    private CommandLine words(String word) {
        Lexicon lexicon = telling.lexicon();
        CommandLine words = Collegium.commandLine(lexicon.language(), NAME, word);
        words.registerConverter(Desk.class, path -> folder.desk());
        words.setParameterExceptionHandler(new Misuse(() -> lexicon, HelpWords::remind));
        return words.setOut(spec.commandLine().getOut())
                .setErr(spec.commandLine().getErr());
    }
}
