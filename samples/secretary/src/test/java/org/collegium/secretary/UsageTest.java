package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.collegium.words.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {

    @Test
    @DisplayName("help says the same things in both languages")
    void sameKeys() throws IOException {
        assertThat(words("usage.properties").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(words("usage_fr.properties").stringPropertyNames());
    }

    @Test
    @DisplayName("the command says the same things in both languages, with the same gaps")
    void sameWords() {
        assertThat(SecretaryLexicon.WORDS.faults(Languages.of(Locale.FRENCH))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "audit"})
    @DisplayName("a language that a jar adds and that cannot say everything is refused with all that it lacks")
    void incompleteLanguage(String command) {
        assertThat(complaint(Locale.FRENCH, List.of(command, "--out", "c", "--lang", "qab")))
                .startsWith("Rien ne peut encore se dire en «\u00a0qab\u00a0»\u00a0:\n  lexicon_qab.properties: ")
                .contains("\n  lexicon_qab.properties: day.first is missing\n")
                .contains("\n  reports_qab.properties: there is no such file\n");
        assertThat(complaint(Locale.ENGLISH, List.of(command, "--out", "c", "--lang", "qab")))
                .startsWith("Nothing can be said in “qab” yet:\n  lexicon_qab.properties: ");
    }

    @Test
    @DisplayName("in French “de” stands before no name, before which it might have to be elided")
    void elisions() throws IOException {
        Properties french = words("secretary_fr.properties");

        assertThat(french.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(french.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("\\b(de|que|si|jusque|la) \\{\\d}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    @DisplayName("every command, option and parameter is described, and every exit code")
    void described(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(commands(Collegium.commandLine(locale))).hasSize(64).allSatisfy(command -> {
            CommandLine.Model.CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .as(spec.qualifiedName())
                    .isNotEmpty();
            assertThat(spec.usageMessage().exitCodeList())
                    .as(spec.qualifiedName())
                    .containsKeys("0", "2");
            assertThat(spec.args())
                    .as(spec.qualifiedName())
                    .isNotEmpty()
                    .allSatisfy(argument -> assertThat(argument.description()).isNotEmpty());
        });
    }

    @Test
    @DisplayName(
            "help says the same of every command where none of them is made, and of the one alone that is asked for")
    void asked() {
        CommandLine whole = Collegium.commandLine(Locale.FRENCH);

        assertThat(Collegium.commandLine(Locale.FRENCH, "--help").getUsageMessage())
                .isEqualTo(whole.getUsageMessage());
        assertThat(Collegium.commandLine(Locale.FRENCH, "meeting", "--help")
                        .getSubcommands()
                        .get("meeting")
                        .getUsageMessage())
                .isEqualTo(whole.getSubcommands().get("meeting").getUsageMessage());
        assertThat(whole.getSubcommands())
                .hasSizeGreaterThan(28)
                .allSatisfy((name, command) -> assertThat(Collegium.commandLine(Locale.FRENCH, name)
                                .getSubcommands()
                                .get(name)
                                .getUsageMessage())
                        .isEqualTo(command.getUsageMessage()));
    }

    @Test
    @DisplayName("help speaks French to the French, and English to others")
    void languages() {
        assertThat(Collegium.commandLine(Locale.FRANCE).getUsageMessage())
                .startsWith("Utilisation\u00a0: collegium")
                .contains("Codes de sortie")
                .doesNotContain("Usage", "Show");
        assertThat(Collegium.commandLine(Locale.ENGLISH).getUsageMessage())
                .startsWith("Usage: collegium")
                .contains("Exit codes")
                .doesNotContain("Utilisation");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName(
            "a command that does not understand its arguments says so in the language of its help, and ends with 2")
    void misused(List<String> arguments, String french, String english) {
        assertThat(complaint(Locale.FRENCH, arguments)).startsWith(french).contains("Utilisation\u00a0: collegium");
        assertThat(complaint(Locale.ENGLISH, arguments)).startsWith(english).contains("Usage: collegium");
    }

    static Stream<Arguments> misused() {
        return Stream.of(
                arguments(List.of(), "Il manque la commande.", "No command given."),
                arguments(List.of("year"), "Il manque\u00a0: --out DIR", "Missing: --out DIR"),
                arguments(List.of("year", "--out"), "Il manque\u00a0: --out DIR", "Missing: --out DIR"),
                arguments(List.of("judge"), "Il manque\u00a0: FILE", "Missing: FILE"),
                arguments(List.of("report", "votes", "--db", "a"), "Il manque\u00a0: --out DIR", "Missing: --out DIR"),
                arguments(List.of("findings"), "Il manque\u00a0: --db URL", "Missing: --db URL"),
                arguments(List.of("certificate", "--db", "a"), "Il manque\u00a0: --on DATE", "Missing: --on DATE"),
                arguments(List.of("print"), "Il manque la commande.", "No command given."),
                arguments(
                        List.of("print", "extract", "--db", "a", "--out", "b", "--on", "2025-01-01", "--decision", "7"),
                        "«\u00a07\u00a0» ne convient pas\u00a0: il faut --decision NUMBER",
                        "“7” does not fit: expected --decision NUMBER"),
                arguments(
                        List.of("print", "convocation", "--db", "a", "--out", "b", "--sitting", "tomorrow"),
                        "«\u00a0tomorrow\u00a0» ne convient pas\u00a0: il faut --sitting SITTING",
                        "“tomorrow” does not fit: expected --sitting SITTING"),
                arguments(
                        List.of("findings", "--db", "a", "--on", "soon"),
                        "«\u00a0soon\u00a0» ne convient pas\u00a0: il faut --on DATE",
                        "“soon” does not fit: expected --on DATE"),
                arguments(
                        List.of("year", "a", "b", "--out", "c"),
                        "Inconnu ou de trop\u00a0: b",
                        "Unknown or too many: b"),
                arguments(
                        List.of("year", "--output", "c", "--out", "d"),
                        "Inconnu ou de trop\u00a0: --output",
                        "Unknown or too many: --output"),
                arguments(
                        List.of("year", "--out", "c", "--out", "d"),
                        "Donné deux fois\u00a0: --out DIR",
                        "Given twice: --out DIR"),
                arguments(
                        List.of("year", "--out", "c", "--lang", "de"),
                        "«\u00a0de\u00a0» ne convient pas\u00a0: il faut --lang fr|en|both",
                        "“de” does not fit: expected --lang fr|en|both"),
                arguments(
                        List.of("year", "--out", "c", "--lang", "fr-FR"),
                        "«\u00a0fr-FR\u00a0» ne convient pas\u00a0: il faut --lang fr|en|both",
                        "“fr-FR” does not fit: expected --lang fr|en|both"),
                arguments(
                        List.of("audit", "--db", "a", "--out", "b", "--csv", "excel"),
                        "«\u00a0excel\u00a0» ne convient pas\u00a0: il faut --csv french|rfc4180",
                        "“excel” does not fit: expected --csv french|rfc4180"),
                arguments(
                        List.of("year", "--out", "c", "--form", "html,word"),
                        "«\u00a0word\u00a0» ne convient pas\u00a0: il faut --form pdf|html|markdown|text|json",
                        "“word” does not fit: expected --form pdf|html|markdown|text|json"),
                arguments(
                        List.of("roll", "f.csv", "--db", "jdbc:h2:mem:", "--by", "no 1"),
                        "«\u00a0no 1\u00a0» ne convient pas\u00a0: il faut --by MEMBER",
                        "“no 1” does not fit: expected --by MEMBER"));
    }

    private static String complaint(Locale language, List<String> arguments) {
        StringWriter said = new StringWriter();
        int exitCode = Collegium.commandLine(language)
                .setErr(new PrintWriter(said, true))
                .execute(arguments.toArray(String[]::new));
        assertThat(exitCode).isEqualTo(2);
        return said.toString();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(UsageTest::commands));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Collegium.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
