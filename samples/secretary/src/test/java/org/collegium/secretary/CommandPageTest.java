package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.page.DerivedPage;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code docs/command.md}, held against the commands. */
class CommandPageTest {

    private static final DerivedPage PAGE = new DerivedPage("command.md", "<!-- what the commands declare -->\n");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("it lists every command with its exit codes")
    void list() throws IOException {
        PAGE.assertEndsIn(commands());
    }

    @Test
    @DisplayName("a command that fails with 1 says so, and one that ends with 2 where it fails has another sense for 1")
    void failures() {
        assertThat(leaves())
                .hasSizeGreaterThan(40)
                .allSatisfy(spec -> assertThat(spec.usageMessage().exitCodeList())
                        .as(spec.qualifiedName())
                        .containsKeys("0", "1", "2"));
    }

    @Test
    @DisplayName("its example is what the command answers")
    void example() throws IOException {
        Run.keep(SampleFolder.original(), folder.resolve("out"), "jdbc:h2:file:" + folder.resolve("collegium"));
        String page = Files.readString(PAGE.file());
        String line = fenced(page, "sh");
        String answer = fenced(page, "json");

        Run run = Run.of(line.replace("./", folder + "/")
                .replaceFirst("^collegium ", "")
                .strip()
                .split(" "));

        assertThat(new PublishedSchema("docs/command.schema.json").errors(answer))
                .isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        // Only what is said of the one finding is left out of the page.
        Pattern.compile("\"[^\"]*\": (\"[^\"…]*\"|\\d+|\\[])")
                .matcher(answer)
                .results()
                .forEach(member -> assertThat(run.out()).contains(member.group().replace(": ", ":")));
        assertThat(run.out()).contains("\"says\":\"");
    }

    private static String fenced(String page, String language) {
        String fence = "```" + language + "\n";
        return page.substring(
                page.indexOf(fence) + fence.length(), page.indexOf("```", page.indexOf(fence) + fence.length()));
    }

    private static String commands() {
        return "\n| Command | 0 | 1 | 2 |\n| --- | --- | --- | --- |\n"
                + leaves().map(spec -> "| `"
                                + spec.qualifiedName().replaceFirst("^collegium ", "")
                                + "`"
                                + Stream.of("0", "1", "2")
                                        .map(code -> " | "
                                                + spec.usageMessage()
                                                        .exitCodeList()
                                                        .getOrDefault(code, "–"))
                                        .collect(Collectors.joining())
                                + " |\n")
                        .collect(Collectors.joining());
    }

    /** What can be run; the others only group them. */
    private static Stream<CommandSpec> leaves() {
        return all(Collegium.commandLine(Locale.ENGLISH))
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.userObject() instanceof Callable<?> || spec.userObject() instanceof Method)
                .sorted(Comparator.comparing(CommandSpec::qualifiedName));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(CommandPageTest::all));
    }
}
