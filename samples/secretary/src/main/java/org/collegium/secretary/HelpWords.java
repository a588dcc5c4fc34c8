package org.collegium.secretary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The word that tells the words of a sitting, each with an example. */
final class HelpWords {

    private HelpWords() {}

    @Command(aliases = "aide", mixinStandardHelpOptions = true)
    static int help(@Mixin LiveSitting live) {
        Lexicon lexicon = live.telling().lexicon();
        live.telling()
                .show(words(lexicon.language()).map(word -> line(word, lexicon)).collect(Collectors.joining("\n")));
        return live.telling().done();
    }

    /** What is said after a line that was not understood: an example of its word, or else how to see all words. */
    static String remind(CommandLine command, Lexicon lexicon) {
        boolean isWord = MeetingCommand.WORDS.stream()
                .anyMatch(word -> word.equals(command.getCommandSpec().userObject()));
        return lexicon.say(
                isWord
                        ? Phrase.of("meeting.for-example").with(example(command.getCommandName(), lexicon))
                        : Phrase.of("meeting.see-help"));
    }

    /** How the word of a command is typed. */
    static String example(String name, Lexicon lexicon) {
        return lexicon.say(Phrase.of("meeting.example." + name));
    }

    private static Stream<CommandLine> words(Locale language) {
        Map<String, CommandLine> commands =
                Collegium.commandLine(language, MeetingCommand.NAME).getSubcommands();
        return Optional.ofNullable(commands.get(MeetingCommand.NAME)).stream()
                .flatMap(meeting -> meeting.getSubcommands().values().stream())
                .distinct();
    }

    private static String line(CommandLine word, Lexicon lexicon) {
        return example(word.getCommandName(), lexicon) + "\n    "
                + String.join(" ", word.getCommandSpec().usageMessage().description());
    }
}
