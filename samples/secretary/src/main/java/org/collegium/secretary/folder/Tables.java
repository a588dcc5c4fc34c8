package org.collegium.secretary.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    private final Draft folder;
    private final Consumer<Fault> faults;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private int faultsTold;

    Tables(Draft folder, Consumer<Fault> faults) {
        this.folder = folder;
        this.faults = fault -> {
            faulty.add(fault.file());
            faultsTold++;
            faults.accept(fault);
        };
    }

    /** The lines of a table; none where it is missing and may not be, or is no such table, which is a fault. */
    List<Row> rows(TableFile table) {
        return table.isOptional() && folder.content(table.file()).isEmpty()
                ? List.of()
                : rows(table.file(), table.columns());
    }

    private List<Row> rows(String file, List<String> columns) {
        asked.add(file);
        Optional<byte[]> content = folder.content(file);
        if (content.isEmpty()) {
            fault(new Fault(file, 0, "", "", Phrase.of("folder.no-file")));
            unreadable.add(file);
            return List.of();
        }
        Sheet sheet = Sheet.read(file, content.get(), columns, faults);
        if (!sheet.isReadable()) {
            unreadable.add(file);
        }
        return sheet.rows();
    }

    /** The lines of a table that may be missing; none where it is. */
    List<Row> rowsIfAny(String file, String... columns) {
        return folder.content(file).isPresent() ? rows(file, List.of(columns)) : List.of();
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
        return text(row, column, Draft.TEXTS + "/", Phrase.of("folder.no-text").with(Draft.TEXTS));
    }

    /** The text in the file among the tables that a cell names. */
    Optional<String> file(Row row, String column) {
        return text(row, column, "", Phrase.of("folder.no-such-file"));
    }

    private Optional<String> text(Row row, String column, String in, Phrase expected) {
        String name = row.text(column);
        Optional<byte[]> content = Reference.isWellFormed(name) ? folder.content(in + name) : Optional.empty();
        if (content.isEmpty()) {
            row.faultExpecting(column, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.get()))
                    .toString()
                    .strip());
        } catch (CharacterCodingException notUtf8) {
            row.faultExpecting(column, Phrase.of("folder.not-utf8"));
            return Optional.empty();
        }
    }

    void fault(Fault fault) {
        faults.accept(fault);
    }
}
