package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    @DisplayName("every command, option and parameter is described, and every exit code")
    void described(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(commands(Collegium.commandLine(locale))).hasSize(5).allSatisfy(command -> {
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

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(UsageTest::commands));
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
