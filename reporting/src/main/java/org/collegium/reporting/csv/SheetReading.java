package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.collegium.words.Phrase;

/** One reading of a file, line by line. */
final class SheetReading {

    private final String file;
    private final Map<String, String> columnsByPlainName = new LinkedHashMap<>();
    private final Consumer<Fault> faults;
    private final Consumer<Row> rows;
    private final List<String> header = new ArrayList<>();
    private boolean readable = true;

    SheetReading(String file, List<String> columns, Consumer<Row> rows, Consumer<Fault> faults) {
        this.file = file;
        this.rows = rows;
        this.faults = faults;
        columns.forEach(column -> columnsByPlainName.put(Header.plain(column), column));
    }

    /** Hands the lines on; false where the file is no such table, so that none of them counts. */
    boolean read(Reader from, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(from, format)) {
            readLines(parser);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return readable;
    }

    private void readLines(CSVParser parser) {
        long linesRead = 0;
        try {
            for (CSVRecord line : parser) {
                read(line, Math.toIntExact(linesRead + 1));
                linesRead = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException brokenQuotes) {
            faultyLine(Math.toIntExact(linesRead + 1), Phrase.of("fault.quotes"));
            readable = false;
        }
        if (header.isEmpty() && readable) {
            faultyLine(0, Phrase.of("fault.empty"));
        }
    }

    private void read(CSVRecord line, int number) {
        if (header.isEmpty()) {
            readHeader(line, number);
        } else if (!isBlank(line)) {
            readRow(line, number);
        }
    }

    private void readHeader(CSVRecord line, int number) {
        List<String> names = line.stream().map(Header::plain).toList();
        columnsByPlainName.forEach((name, column) -> {
            if (!names.contains(name)) {
                faultyColumn(number, column, "", Phrase.of("fault.missing-column"));
            }
        });
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            boolean isTrailing = names.get(i).isEmpty() && i == names.size() - 1;
            if (!columnsByPlainName.containsKey(names.get(i)) && !isTrailing) {
                Phrase expected =
                        Phrase.of("fault.unknown-column").with(String.join(", ", columnsByPlainName.values()));
                faultyColumn(number, line.get(i), line.get(i), expected);
            } else if (!seen.add(names.get(i))) {
                faultyColumn(number, line.get(i), line.get(i), Phrase.of("fault.doubled-column"));
            }
        }
        names.forEach(name -> header.add(columnsByPlainName.getOrDefault(name, name)));
    }

    private void readRow(CSVRecord line, int number) {
        if (line.size() != header.size()) {
            faultyLine(number, Phrase.of("fault.cells").with(line.size()).with(header.size()));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), Formula.restored(CsvText.strip(line.get(i))));
        }
        if (readable) {
            rows.accept(new Row(file, number, cells, faults));
        }
    }

    private void faultyColumn(int line, String column, String value, Phrase why) {
        faults.accept(new Fault(file, line, column, value, why));
        readable = false;
    }

    private void faultyLine(int line, Phrase why) {
        faults.accept(new Fault(file, line, "", "", why));
    }

    private static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(cell -> CsvText.strip(cell).isEmpty());
    }
}
