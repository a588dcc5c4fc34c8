package org.collegium.secretary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.collegium.reporting.ReportFile;

/** A file that is there whole or not at all: it is written beside its place, then moved into it. */
final class WholeFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final String BESIDE = ".part";

    private WholeFile() {}

    static void write(Path file, ReportFile.Content content) {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** The same of a file that nobody but its owner may read, where the file system knows owners. */
    static void writeForOwner(Path file, ReportFile.Content content) {
        boolean knowsOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(file, content, knowsOwners ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    }

    private static void write(Path file, ReportFile.Content content, FileAttribute<?>[] attributes) {
        Path beside = file.resolveSibling(file.getFileName() + BESIDE);
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, attributes);
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

    /** The file that somebody asked for, where this one stood beside its place. */
    static String asked(String file) {
        return file.endsWith(BESIDE) ? file.substring(0, file.length() - BESIDE.length()) : file;
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
