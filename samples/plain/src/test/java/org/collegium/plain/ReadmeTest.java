package org.collegium.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collegium.page.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README shows what the build compiles and runs. */
class ReadmeTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "."));

    private final Page readme = Page.of("README.md");

    @Test
    @DisplayName("its lines of Java are the source of this module")
    void java() throws IOException {
        assertThat(readme.block("java"))
                .isEqualTo(Files.readString(HERE.resolve("src/main/java/org/collegium/plain/FirstVote.java")));
    }

    @Test
    @DisplayName("its lines that open a record are in the source of this module")
    void record() throws IOException {
        String opening = readme.blocks().stream()
                .map(Page.Block::text)
                .filter(text -> text.startsWith("Deed opening"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(HERE.resolve("src/main/java/org/collegium/plain/FirstRecord.java")))
                .contains(opening.indent(8));
    }

    @Test
    @DisplayName("its lines of a pom are in the pom of this module")
    void pom() throws IOException {
        assertThat(readme.block("xml")).hasLineCount(5);
        assertThat(Files.readString(HERE.resolve("pom.xml"))).contains(readme.block("xml"));
    }

    @Test
    @DisplayName("what it says that the program prints is what it prints")
    void output() throws ReflectiveOperationException {
        assertThat(Printed.by("FirstVote").replaceAll("\\s+", " "))
                .isEqualTo(readme.block("text").replaceAll("\\s+", " "));
    }
}
