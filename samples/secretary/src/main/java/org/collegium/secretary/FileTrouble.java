package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.collegium.words.Phrase;

/** What is said where a file cannot be read or written: which one, and why. */
final class FileTrouble {

    private FileTrouble() {}

    static Phrase of(IOException failure) {
        if (!(failure instanceof FileSystemException known)) {
            return Phrase.of("files.trouble").with(String.valueOf(failure.getMessage()));
        }
        return Phrase.of("files.trouble-with")
                .with(WholeFile.asked(String.valueOf(known.getFile())))
                .with(cause(known));
    }

    private static Phrase cause(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return Phrase.of("files.denied");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return Phrase.of("files.no-folder");
        }
        return failure instanceof NoSuchFileException
                ? Phrase.of("files.missing")
                : Phrase.of("files.reason").with(String.valueOf(failure.getReason()));
    }
}
