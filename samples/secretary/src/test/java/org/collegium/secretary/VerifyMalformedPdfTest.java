package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that cannot be read is told in one sentence, whatever is wrong with it. */
class VerifyMalformedPdfTest {

    private static final int LARGEST = 64 << 20;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("one that is nested too deep is no PDF that can be read")
    void nested() throws IOException {
        String objects = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/X " + "[".repeat(200_000) + "\nendobj\n";
        String list = "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\n";
        Path file = folder.resolve("nested.pdf");
        Files.writeString(
                file, objects + list + "startxref\n" + objects.length() + "\n%%EOF\n", StandardCharsets.ISO_8859_1);

        assertRefused(file, "nested.pdf is no PDF that can be read.", "nested.pdf n’est pas un PDF lisible.");
    }

    @Test
    @DisplayName("one that is too large is not read at all")
    void tooLarge() throws IOException {
        assertRefused(large(LARGEST), "large.pdf is no PDF that can be read.", "large.pdf n’est pas un PDF lisible.");
        assertRefused(
                large(LARGEST + 1),
                "large.pdf is larger than any minutes: expected at most 64 MiB. Nothing of it was read.",
                "large.pdf est plus grand qu’aucun procès-verbal\u00a0: il faut 64 Mio au plus. Rien n’en a été lu.");
    }

    private Path large(int length) throws IOException {
        Path path = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.writeBytes("%PDF-1.7\n");
            file.setLength(length);
        }
        return path;
    }

    private static void assertRefused(Path file, String english, String french) {
        Run inEnglish = Run.of("register", "verify", file.toString(), "--lang", "en");
        Run inFrench = Run.of("register", "verify", file.toString(), "--lang", "fr");

        assertThat(inEnglish.exitCode()).isEqualTo(2);
        assertThat(inEnglish.err()).isEqualTo(english + System.lineSeparator());
        assertThat(inFrench.err()).isEqualTo(french + System.lineSeparator());
    }
}
