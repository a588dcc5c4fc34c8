package org.collegium.reporting.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.collegium.words.Phrase;

/**
 * A file that a spreadsheet wrote, read line by line. Its encoding and delimiter are found by looking; its columns are
 * known by their names, whatever their order, capitals, accents and spaces.
 *
 * @param file the file's name, for faults
 * @param isReadable whether it is such a table; where it is not, none of its lines counts
 * @param rows its lines, without the header and wholly empty ones
 * @since 0.1
 */
public record Sheet(String file, boolean isReadable, List<Row> rows) {

    private static final int LONGEST_HEADER = 8192;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file that must have exactly these columns. A byte that is not of the encoding of the rest, a missing,
     * unknown or doubled column, a line with too few or too many cells and broken quotes are faults; lines with faults
     * are left out.
     *
     * @param file its name
     * @param bytes its content
     * @param columns the names of its columns
     * @param faults takes what is wrong
     */
    public static Sheet read(String file, byte[] bytes, List<String> columns, Consumer<Fault> faults) {
        List<Integer> damaged = CsvText.damagedLines(bytes);
        damaged.forEach(line -> faults.accept(new Fault(file, line, "", "", Phrase.of("fault.not-utf8"))));
        if (!damaged.isEmpty()) {
            return new Sheet(file, false, List.of());
        }
        String text = CsvText.decode(bytes);
        List<Row> rows = new ArrayList<>();
        boolean readable = new SheetReading(file, columns, rows::add, faults)
                .read(new StringReader(text), CsvText.delimiterOf(text));
        return new Sheet(file, readable, readable ? rows : List.of());
    }

    /**
     * Reads a file too large to hold, in UTF-8, and hands its lines on one by one; otherwise as {@link #read}.
     *
     * @param from its content, closed at the end
     * @param rows takes its lines
     * @throws IOException when the reader does
     */
    public static void stream(
            String file, Reader from, List<String> columns, Consumer<Row> rows, Consumer<Fault> faults)
            throws IOException {
        BufferedReader lines = new BufferedReader(from);
        lines.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, lines.read(start));
        lines.reset();
        if (length > 0 && start[0] == CsvText.BYTE_ORDER_MARK) {
            lines.read();
        }
        new SheetReading(file, columns, rows, faults).read(lines, CsvText.delimiterOf(new String(start, 0, length)));
    }
}
