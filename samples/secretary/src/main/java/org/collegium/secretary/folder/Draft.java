package org.collegium.secretary.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.csv.Fault;
import org.collegium.reporting.csv.Row;
import org.collegium.reporting.csv.Sheet;
import org.collegium.reporting.tables.Table;

/**
 * A folder as it would be: its files, some of them as somebody means to write them. A table that is written anew is in
 * the form that a French spreadsheet opens.
 *
 * @param folder as it is
 * @param files what would be written, by the names of the files
 */
record Draft(Snapshot folder, SortedMap<String, byte[]> files) {

    /** Where the long texts are. */
    static final String TEXTS = "textes";

    /** The folder as it is. */
    static Draft of(Path folder) {
        return new Draft(Snapshot.of(folder), new TreeMap<>());
    }

    /** What a file would hold; empty where there is none. */
    Optional<byte[]> content(String file) {
        return Optional.ofNullable(files.get(file)).or(() -> folder.content(file));
    }

    /** The folder once that is written. */
    Snapshot written() {
        return folder.with(files);
    }

    /** With a text beside the tables. */
    Draft withText(String name, String text) {
        return with(TEXTS + "/" + name, (text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** With a table that has no line. */
    Draft withEmpty(TableFile table) {
        return with(table, List.of());
    }

    /** With one more line of a table; a cell that is not given is empty. */
    Draft adding(TableFile table, Map<String, String> cells) {
        List<Map<String, String>> lines = new ArrayList<>(lines(table));
        lines.add(cells);
        return with(table, lines);
    }

    /** With other cells in some lines of a table. */
    Draft changing(TableFile table, Predicate<Map<String, String>> which, Map<String, String> cells) {
        return with(
                table,
                lines(table).stream()
                        .map(line -> which.test(line) ? merged(line, cells) : line)
                        .toList());
    }

    /** Without some lines of a table. */
    Draft without(TableFile table, Predicate<Map<String, String>> which) {
        return with(table, lines(table).stream().filter(which.negate()).toList());
    }

    /** The lines of a table, each its cells by the names of their columns. */
    List<Map<String, String>> lines(TableFile table) {
        Optional<byte[]> content = content(table.file());
        if (content.isEmpty() && table.isOptional()) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        Sheet sheet = Sheet.read(
                table.file(),
                content.orElseThrow(() -> new IllegalStateException("There is no " + table.file() + " in " + folder)),
                table.columns(),
                faults::add);
        if (!faults.isEmpty()) {
            // What cannot be read would be gone once the table is written anew.
            throw new IllegalStateException(table.file() + " cannot be read: " + faults);
        }
        return sheet.rows().stream().map(row -> cells(row, table)).toList();
    }

    private static Map<String, String> cells(Row row, TableFile table) {
        Map<String, String> cells = new TreeMap<>();
        table.columns().forEach(column -> cells.put(column, row.text(column)));
        return cells;
    }

    private static Map<String, String> merged(Map<String, String> line, Map<String, String> cells) {
        Map<String, String> merged = new TreeMap<>(line);
        merged.putAll(cells);
        return merged;
    }

    /** With these lines of a table alone; a cell that is not given is empty. */
    Draft with(TableFile table, List<Map<String, String>> lines) {
        List<List<String>> rows = lines.stream()
                .map(line -> table.columns().stream()
                        .map(column -> line.getOrDefault(column, ""))
                        .toList())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvFormat.FRENCH_SPREADSHEET.write(Table.of(table.columns(), rows), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return with(table.file(), out.toByteArray());
    }

    /** With a file that holds this. */
    Draft with(String file, byte[] content) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(file, content);
        return new Draft(folder, more);
    }
}
