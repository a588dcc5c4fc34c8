package org.collegium.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path DOCUMENT = BASE.resolve("../docs/conformance.md");

    @Test
    @DisplayName("docs/conformance.md holds what every engine answers, ours as it judges today")
    void table() throws IOException {
        String table = Case.all().stream().map(ConformanceTest::row).collect(Collectors.joining("\n"));
        // To bring the document up to date, take the rows from here.
        Files.createDirectories(BASE.resolve("target"));
        Files.writeString(BASE.resolve("target/conformance-rows.md"), header() + "\n" + table + "\n");

        assertThat(Case.all()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(Files.readString(DOCUMENT)).contains(header() + "\n" + table + "\n");
    }

    @Test
    @DisplayName("the figures that are known of the others come out of their formulas")
    void knownOfOthers() {
        assertThat(answers(0)).containsExactly("4/7", "fail", "pass", "pass", "pass", "pass", "pass");
        assertThat(answers(1)).containsExactly("3/5", "fail", "fail", "pass", "fail", "pass", "pass");
        assertThat(answers(2)).containsExactly("3/3", "pass", "pass", "pass", "fail", "pass", "pass");
        assertThat(answers(9)).containsExactly("3/6", "fail", "pass", "fail", "pass", "fail", "fail");
        assertThat(answers(60).get(6)).as("votelib at 4 of 6 and two thirds").isEqualTo("fail");
        assertThat(answers(60).get(4)).as("gitvote at 66.67").isEqualTo("fail");
        assertThat(List.of(answers(66).get(3), answers(67).get(3)))
                .as("an abstention turns defeat into adoption at OpenZeppelin")
                .containsExactly("fail", "pass");
    }

    private static List<String> answers(int index) {
        return Arrays.stream(Peer.values())
                .map(peer -> peer.answer(Case.all().get(index)))
                .toList();
    }

    private static String header() {
        List<String> titles = new ArrayList<>(List.of("Entitled", "Absent", "For", "Against", "Abstain", "Rule"));
        titles.add("**Collegium**");
        titles.add("Needed");
        Stream.of(Peer.values()).map(Peer::title).forEach(titles::add);
        return line(titles) + "\n" + line(titles.stream().map(title -> "---").toList());
    }

    private static String row(Case asked) {
        List<String> cells = new ArrayList<>(
                Stream.of(asked.entitled(), asked.absent(), asked.inFavour(), asked.against(), asked.abstaining())
                        .map(String::valueOf)
                        .toList());
        cells.add(asked.rule());
        cells.add(asked.verdict().isAdopted() ? "**pass**" : "**fail**");
        cells.add(Long.toString(asked.verdict().reckonings().get(0).needed()));
        Stream.of(Peer.values()).map(peer -> peer.answer(asked)).forEach(cells::add);
        return line(cells);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
