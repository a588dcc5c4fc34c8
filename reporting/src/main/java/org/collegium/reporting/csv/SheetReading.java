package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.collegium.words.Phrase;

/** One reading of a file, line by line. */
final class SheetReading {

    private final String file;
    private final HeaderLine headerLine;
    private final Consumer<Row> rows;
    private final Consumer<Fault> faults;
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> header = List.of();
    private boolean readable = true;

    SheetReading(String file, HeaderLine headerLine, Consumer<Row> rows, Consumer<Fault> faults) {
        this.file = file;
        this.headerLine = headerLine;
        this.rows = rows;
        this.faults = faults;
    }

    /** Hands the lines on; false where the file is no such table, so that none of them counts. */
    boolean read(Reader from, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(from, format)) {
            readLines(parser);
        }
        return readable;
    }

    private void readLines(CSVParser parser) throws IOException {
        Iterator<CSVRecord> lines = parser.iterator();
        Optional<CSVRecord> line = next(lines, 1);
        if (line.isPresent()) {
            readHeader(line.get());
        } else if (readable) {
            faultyLine(0, Phrase.of("fault.empty"));
        }
        while (readable && line.isPresent()) {
            int number = Math.toIntExact(parser.getCurrentLineNumber() + 1);
            line = next(lines, number);
            line.map(SheetReading::cells)
                    .filter(cells -> !BlankRow.is(cells))
                    .ifPresent(cells -> readRow(cells, number));
        }
    }

    /** The next line; broken quotes are a fault, after which there is none. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> lines, int number) throws IOException {
        try {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        } catch (UncheckedIOException failure) {
            if (!(failure.getCause() instanceof CSVException)) {
                throw failure.getCause();
            }
            faultyLine(number, Phrase.of("fault.quotes"));
            readable = false;
            return Optional.empty();
        }
    }

    private void readHeader(CSVRecord line) {
        Optional<List<String>> columns = headerLine.columns(file, cells(line), faults);
        header = columns.orElse(List.of());
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
        readable = columns.isPresent();
    }

    private void readRow(List<String> cells, int number) {
        if (cells.size() != header.size()) {
            misfittingLine(cells, number);
            return;
        }
        rows.accept(new Row(file, number, places, BlankRow.unmarked(cells), faults));
    }

    private static List<String> cells(CSVRecord line) {
        String[] cells = new String[line.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Formula.restored(line.get(i));
        }
        return Arrays.asList(cells);
    }

    /** Where a line has too few cells its first missing column is at fault, where too many its first surplus cell. */
    private void misfittingLine(List<String> cells, int number) {
        boolean isShort = cells.size() < header.size();
        String column = header.get(isShort ? cells.size() : header.size() - 1);
        String surplus = isShort ? "" : cells.get(header.size());
        Phrase why = Phrase.of("fault.cells").with(cells.size()).with(header.size());
        faults.accept(new Fault(file, number, column, surplus, why));
    }

    private void faultyLine(int line, Phrase why) {
        faults.accept(new Fault(file, line, "", "", why));
    }
}
