package org.collegium.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.page.Page;
import org.collegium.page.Page.Block;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The developer's guide shows what the build compiles, and what its programs print. */
class GuideTest {

    private static final Page GUIDE = Page.of("docs/guide-developer.md");

    @TempDir
    private Path folder;

    static Stream<Block> java() {
        return GUIDE.blocks().stream().filter(block -> block.language().equals("java"));
    }

    @ParameterizedTest
    @MethodSource("java")
    @DisplayName("its lines of Java are in the program that they name")
    void excerpts(Block block) throws IOException {
        Path program = Path.of(System.getProperty("basedir", "."))
                .resolve("src/main/java/org/collegium/plain/" + block.name() + ".java");

        assertThat(withoutIndents(Files.readString(program))).contains(withoutIndents(block.text()));
    }

    @Test
    @DisplayName("its programs, one after the other on one record, print what it says")
    void printed() throws ReflectiveOperationException {
        Map<String, String> said = new LinkedHashMap<>();
        String program = "";
        for (Block block : GUIDE.blocks()) {
            if (block.language().equals("java")) {
                program = block.name();
            } else if (block.language().equals("text")) {
                said.put(program, block.text());
            }
        }

        assertThat(said.keySet()).hasSize(8).containsAll(java().map(Block::name).toList());
        for (Map.Entry<String, String> each : said.entrySet()) {
            String database = "jdbc:h2:file:" + folder.resolve("council") + ";REUSE_SPACE=FALSE;WRITE_DELAY=0";
            assertThat(words(Printed.by(each.getKey(), database, folder.toString())))
                    .as(each.getKey())
                    .isEqualTo(words(each.getValue()));
        }
        assertThat(List.of("minutes.pdf", "minutes.txt", "votes.csv", "attendance.pdf"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    }

    @Test
    @DisplayName("its lines of a pom are in the pom of this module")
    void pom() throws IOException {
        assertThat(GUIDE.block("xml")).hasLineCount(5);
        assertThat(Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml")))
                .contains(GUIDE.block("xml"));
    }

    /** However lines and spaces are broken. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\u00a0\u202f]+"));
    }

    private static String withoutIndents(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
