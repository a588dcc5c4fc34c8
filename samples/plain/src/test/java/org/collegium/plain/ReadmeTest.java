package org.collegium.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README shows what the build compiles and runs. */
class ReadmeTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "."));

    private final String readme = Files.readString(HERE.resolve("../../README.md"));

    ReadmeTest() throws IOException {}

    @Test
    @DisplayName("its lines of Java are the source of this module")
    void java() throws IOException {
        assertThat(fenced("java"))
                .isEqualTo(Files.readString(HERE.resolve("src/main/java/org/collegium/plain/FirstVote.java")));
    }

    @Test
    @DisplayName("its lines that open a record are in the source of this module")
    void record() throws IOException {
        String from = "Deed opening";
        String opening = readme.substring(readme.indexOf(from), readme.indexOf("```", readme.indexOf(from)));

        assertThat(Files.readString(HERE.resolve("src/main/java/org/collegium/plain/FirstRecord.java")))
                .contains(opening.indent(8));
    }

    @Test
    @DisplayName("its lines of a pom are in the pom of this module")
    void pom() throws IOException {
        assertThat(fenced("xml")).hasLineCount(5);
        assertThat(Files.readString(HERE.resolve("pom.xml"))).contains(fenced("xml"));
    }

    @Test
    @DisplayName("what it says that the program prints is what it prints")
    void output() {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstVote.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .isEqualTo(fenced("text").replaceAll("\\s+", " "));
    }

    private String fenced(String language) {
        String fence = "```" + language + "\n";
        int from = readme.indexOf(fence) + fence.length();
        assertThat(from).as("the README has a block of %s", language).isGreaterThanOrEqualTo(fence.length());
        return readme.substring(from, readme.indexOf("```", from));
    }
}
