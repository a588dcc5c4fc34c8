package org.collegium.secretary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.collegium.reporting.ReportFile;

/** A file that is there whole or not at all: it is written beside its place, then moved into it. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, ReportFile.Content content) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            remove(beside);
        }
    }

    /** Nothing is left of a file that could not be written to its end; what was moved is not there any more. */
    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
