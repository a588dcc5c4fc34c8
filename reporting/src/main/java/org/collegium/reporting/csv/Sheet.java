package org.collegium.reporting.csv;

import java.util.List;
import java.util.function.Consumer;

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
        return new Sheet(file, new SheetReading(file, columns, faults).rows(CsvText.decode(bytes)));
    }
}
