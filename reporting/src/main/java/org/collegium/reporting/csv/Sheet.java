package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.collegium.words.Phrase;

/**
 * A file that a spreadsheet wrote, read line by line. Its encoding and delimiter are found by looking; its columns are
 * known by their names, whatever their order, capitals, accents and spaces.
 *
 * @param file the file's name, for faults
 * @param rows its lines, without the header and wholly empty ones
 * @since 0.1
 */
public record Sheet(String file, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file that must have exactly these columns. A missing, unknown or doubled column, a line with too few or
     * too many cells and broken quotes are faults; lines with faults are left out.
     *
     * @param file its name
     * @param bytes its content
     * @param columns the names of its columns
     * @param faults takes what is wrong
     */
    public static Sheet read(String file, byte[] bytes, List<String> columns, Consumer<Fault> faults) {
        return new Reading(file, columns, faults).read(CsvText.decode(bytes));
    }

    private record Reading(String file, List<String> columns, Consumer<Fault> faults) {

        private Sheet read(String text) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(CsvText.delimiterOf(text))
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                return new Sheet(file, rows(parser));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (UncheckedIOException brokenQuotes) {
                faults.accept(new Fault(file, lineOf(brokenQuotes, text), "", "", Phrase.of("fault.quotes")));
                return new Sheet(file, List.of());
            }
        }

        private List<Row> rows(CSVParser parser) {
            List<Row> rows = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (CSVRecord record : parser) {
                int line = Math.toIntExact(parser.getCurrentLineNumber()) - newlinesWithin(record);
                if (names.isEmpty()) {
                    record.forEach(name -> names.add(Header.plain(name)));
                    if (!checkHeader(names, record, line)) {
                        return List.of();
                    }
                } else if (!isBlank(record)) {
                    row(record, names, line, rows);
                }
            }
            if (names.isEmpty()) {
                faults.accept(new Fault(file, 0, "", "", Phrase.of("fault.empty")));
            }
            return rows;
        }

        private boolean checkHeader(List<String> names, CSVRecord header, int line) {
            Set<String> expected = new HashSet<>();
            boolean sound = true;
            for (String column : columns) {
                expected.add(Header.plain(column));
                if (!names.contains(Header.plain(column))) {
                    faults.accept(new Fault(file, line, column, "", Phrase.of("fault.missing-column")));
                    sound = false;
                }
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                boolean isTrailing = names.get(i).isEmpty() && i == names.size() - 1;
                if (!expected.contains(names.get(i)) && !isTrailing) {
                    faults.accept(new Fault(
                            file,
                            line,
                            header.get(i),
                            header.get(i),
                            Phrase.of("fault.unknown-column").with(String.join(", ", columns))));
                    sound = false;
                } else if (!seen.add(names.get(i))) {
                    faults.accept(
                            new Fault(file, line, header.get(i), header.get(i), Phrase.of("fault.doubled-column")));
                    sound = false;
                }
            }
            return sound;
        }

        private void row(CSVRecord record, List<String> names, int line, List<Row> rows) {
            if (record.size() != names.size()) {
                faults.accept(new Fault(
                        file,
                        line,
                        "",
                        "",
                        Phrase.of("fault.cells").with(record.size()).with(names.size())));
                return;
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                cells.put(names.get(i), Formula.restored(CsvText.strip(record.get(i))));
            }
            rows.add(new Row(file, line, cells, faults));
        }

        private static boolean isBlank(CSVRecord record) {
            return record.stream().allMatch(cell -> CsvText.strip(cell).isEmpty());
        }

        private static int newlinesWithin(CSVRecord record) {
            return Math.toIntExact(record.stream()
                    .flatMapToInt(String::chars)
                    .filter(character -> character == '\n')
                    .count());
        }

        /** Commons CSV tells the line of broken quotes in its message only, so it is looked for there. */
        private static int lineOf(UncheckedIOException brokenQuotes, String text) {
            java.util.regex.Matcher number = java.util.regex.Pattern.compile("line[^0-9]{0,10}(\\d+)")
                    .matcher(String.valueOf(brokenQuotes.getMessage()));
            return number.find()
                    ? Integer.parseInt(number.group(1))
                    : Math.toIntExact(text.lines().count());
        }
    }
}
