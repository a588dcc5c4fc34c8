package org.collegium.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README shows what the build compiles and runs. */
class ReadmeTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "."));
    private static final String FENCE = "```java\n";

    @Test
    @DisplayName("its joined transaction is in the source of this module")
    void joinedTransaction() throws IOException {
        String joining = fencedWith("store.within(connection)");

        assertThat(Files.readString(HERE.resolve("src/main/java/org/collegium/spring/JoinedArchive.java")))
                .contains(joining.indent(4));
    }

    private static String fencedWith(String words) throws IOException {
        String readme = Files.readString(HERE.resolve("../../README.md"));
        int from = readme.lastIndexOf(FENCE, readme.indexOf(words)) + FENCE.length();
        return readme.substring(from, readme.indexOf("```", from));
    }
}
