package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a file that is written to its end stands alone in its folder")
    void whole() throws IOException {
        Path file = folder.resolve("report.pdf");
        WholeFile.write(file, out -> out.write(1));
        WholeFile.write(file, out -> out.write(2));

        assertThat(file).hasBinaryContent(new byte[] {2});
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("of one that is not, nothing is left, and what was there stays")
    void broken() throws IOException {
        Path file = folder.resolve("report.pdf");
        Files.write(file, new byte[] {1});

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(2);
                    throw new IllegalStateException("half");
                }))
                .hasMessage("half");
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
