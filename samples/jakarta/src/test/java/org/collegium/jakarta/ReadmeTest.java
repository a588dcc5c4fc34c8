package org.collegium.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README shows what the build compiles and runs. */
class ReadmeTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "."));
    private static final String FENCE = "```";

    @Test
    @DisplayName("its act within a transaction of the server's is in the source of this module")
    void joinedTransaction() throws IOException {
        assertThat(Files.readString(HERE.resolve("src/main/java/org/collegium/jakarta/Workshop.java")))
                .contains(fencedWith("java", "CouncilStore.joining(entities)").indent(4));
    }

    @Test
    @DisplayName("its line of a persistence.xml is in that of this module")
    void mappingFile() throws IOException {
        assertThat(Files.readString(HERE.resolve("src/main/resources/META-INF/persistence.xml")))
                .contains(fencedWith("xml", "rows.xml").strip());
    }

    private static String fencedWith(String language, String words) throws IOException {
        String readme = Files.readString(HERE.resolve("../../README.md"));
        String opening = FENCE + language + "\n";
        int from = readme.lastIndexOf(opening, readme.indexOf(words)) + opening.length();
        return readme.substring(from, readme.indexOf(FENCE, from));
    }
}
