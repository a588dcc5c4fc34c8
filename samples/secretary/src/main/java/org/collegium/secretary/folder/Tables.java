package org.collegium.secretary.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<String> asked = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private int faultsTold;

    Tables(Path folder, Consumer<Fault> faults) {
        this.folder = folder;
        this.faults = fault -> {
            faulty.add(fault.file());
            faultsTold++;
            faults.accept(fault);
        };
    }

    /** The lines of a table that a folder need not have; none where it is missing. */
    List<Row> optionalRows(String file, String... columns) {
        return Files.exists(folder.resolve(file)) ? rows(file, columns) : List.of();
    }

    /** The lines of a table; none where it is missing or is no such table, which is a fault. */
    List<Row> rows(String file, String... columns) {
        asked.add(file);
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            fault(new Fault(file, 0, "", "", Phrase.of("folder.no-file")));
            unreadable.add(file);
            return List.of();
        }
        try {
            Sheet sheet = Sheet.read(file, Files.readAllBytes(path), List.of(columns), faults);
            if (!sheet.isReadable()) {
                unreadable.add(file);
            }
            return sheet.rows();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of a table that may be missing; none where it is. */
    List<Row> rowsIfAny(String file, String... columns) {
        return Files.isRegularFile(folder.resolve(file)) ? rows(file, columns) : List.of();
    }

    /** Whether all the tables asked for so far could be read. */
    boolean areReadable() {
        return unreadable.isEmpty();
    }

    /** Whether nothing is wrong with a table. Where something is, it cannot be said that it lacks a line. */
    boolean isSound(String file) {
        return !faulty.contains(file);
    }

    /** How many faults were told so far. */
    int faultsTold() {
        return faultsTold;
    }

    /** The order in which to tell faults: a table before those that refer to it, then by line. */
    Comparator<Fault> order() {
        return Comparator.<Fault>comparingInt(fault -> asked.indexOf(fault.file()))
                .thenComparing(Fault::line);
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
            row.faultExpecting(column, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path).strip());
        } catch (CharacterCodingException notUtf8) {
            row.faultExpecting(column, Phrase.of("folder.not-utf8"));
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void fault(Fault fault) {
        faults.accept(fault);
    }
}
