package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.collegium.association.Organ;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.bylaws.SeatRange;
import org.collegium.reporting.exchange.BylawsJson;
import org.collegium.vote.Majority;
import org.collegium.vote.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylawsCheckCommandTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"collegial", "unanimous", "those-present", "four-of-seven", "yeas-over-nays"})
    @DisplayName("the bylaws that the library brings are sound")
    void presets(String name) {
        Run run = Run.of("bylaws", "check", name, "--lang", "en");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .startsWith("ordinary, persons, exclusion, spending, bylaws, accounts")
                .contains("  Note: Fewest votes for with which something can be adopted: ")
                .endsWith("Nothing serious was found." + System.lineSeparator());
    }

    @Test
    @DisplayName("what is serious in a file is said by matter, in the language asked for, and the exit code is 1")
    void serious() throws IOException {
        Path file = written(Rule.of(Majority.parse("FOR AT_LEAST 1/2 EXPRESSED")), Rule.of(Majority.nobodyAgainst()));
        Run run = Run.of("bylaws", "check", file.toString(), "--lang", "fr");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("exclusion", "  À la seconde convocation\u00a0:")
                .anyMatch(line -> line.startsWith("  Grave\u00a0: Autant de voix contre que pour, et la proposition est"
                        + " adoptée. Exemple\u00a0: 1 pour, 1 contre ("))
                .anyMatch(line -> line.startsWith("  Grave\u00a0: Ce que la première convocation adopte"))
                .last()
                .isEqualTo("Des points graves ont été trouvés.");
    }

    @Test
    @DisplayName("articles that contradict each other about the number of seats come first, and the exit code is 1")
    void seats() throws IOException {
        Path file = temporary.resolve("ours.json");
        Bylaws stating = Bylaws.collegial()
                .stating(SeatRange.parse("3 TO 11 UNDER art. 7"), SeatRange.parse("5 TO 11 UNDER art. 12"));
        Files.writeString(file, BylawsJson.write(stating));
        Run run = Run.of("bylaws", "check", file.toString(), "--lang", "fr");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith(
                        "Nombre de sièges",
                        "  Grave\u00a0: Deux articles donnent autrement le nombre de sièges. Exemple\u00a0: de 3 à 11 sièges"
                                + " (art. 7)\u202f; de 5 à 11 sièges (art. 12).");
    }

    @Test
    @DisplayName("a file that cannot be read is refused with its place, and the exit code is 2")
    void unreadable() throws IOException {
        Path file = temporary.resolve("ours.json");
        Files.writeString(file, BylawsJson.write(Bylaws.collegial()).replace("\"seats\": 7", "\"seats\": 7.5"));
        Run run = Run.of("bylaws", "check", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ours.json, line 3, column 14, at /seats: “7.5” is not a whole number");
    }

    @Test
    @DisplayName("neither a file nor a known name is refused, as is a council too large to try")
    void refused() throws IOException {
        Run unknown = Run.of("bylaws", "check", "presidential", "--lang", "en");
        Path file = temporary.resolve("large.json");
        Files.writeString(file, BylawsJson.write(Bylaws.collegial()).replace("\"seats\": 7", "\"seats\": 12"));
        Run large = Run.of("bylaws", "check", file.toString(), "--lang", "en");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("presidential is neither a file nor the name of known bylaws: collegial, ");
        assertThat(large.exitCode()).isEqualTo(2);
        assertThat(large.err()).startsWith("a council of 12 seats cannot be examined");
    }

    private Path written(Rule rule, Rule onSecondConvocation) throws IOException {
        Map<Matter, Provision> provisions = new EnumMap<>(Bylaws.collegial().provisions());
        provisions.put(Matter.EXCLUSION, new Provision(Organ.COUNCIL, rule, onSecondConvocation));
        Path file = temporary.resolve("ours.json");
        return Files.writeString(file, BylawsJson.write(new Bylaws("ours", 7, 1, provisions)));
    }
}
