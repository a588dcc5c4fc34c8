package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collegium.association.Reference;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.csv.Sheet;
import org.collegium.words.Phrase;

/** The files of a folder: its tables, and the texts beside them. */
final class Tables {

    private static final String TEXTS = "textes";

    private final Path folder;
    private final Consumer<Fault> faults;

    Tables(Path folder, Consumer<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The lines of a table; none where it is missing, which is a fault. */
    List<Row> rows(String file, String... columns) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            faults.accept(new Fault(file, 0, "", "", Phrase.of("folder.no-file")));
            return List.of();
        }
        try {
            return Sheet.read(file, Files.readAllBytes(path), List.of(columns), faults)
                    .rows();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text in the file beside the tables that a cell names. */
    Optional<String> text(Row row, String column) {
        return text(
                row, column, folder.resolve(TEXTS), Phrase.of("folder.no-text").with(TEXTS));
    }

    /** The text in the file among the tables that a cell names. */
    Optional<String> file(Row row, String column) {
        return text(row, column, folder, Phrase.of("folder.no-such-file"));
    }

    private static Optional<String> text(Row row, String column, Path in, Phrase expected) {
        String name = row.text(column);
        Path path = in.resolve(name);
        if (!Reference.isWellFormed(name) || !Files.isRegularFile(path)) {
            row.fault(column, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path).strip());
        } catch (CharacterCodingException notUtf8) {
            row.fault(column, Phrase.of("folder.not-utf8"));
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void fault(Fault fault) {
        faults.accept(fault);
    }
}
