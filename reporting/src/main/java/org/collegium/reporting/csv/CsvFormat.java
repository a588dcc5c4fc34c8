package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.collegium.reporting.tables.Table;

/**
 * How a table is written as CSV, always in UTF-8 with CRLF at the ends of lines. A cell that a spreadsheet would run as
 * a formula is neutralised by an apostrophe before it.
 *
 * @since 0.1
 */
public enum CsvFormat {
    /** As a French spreadsheet opens it at a double click: semicolons, and a byte order mark. */
    FRENCH_SPREADSHEET(';', true),
    /** As programs exchange it: commas, and no byte order mark. */
    RFC_4180(',', false);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char delimiter;
    private final boolean marked;

    CsvFormat(char delimiter, boolean marked) {
        this.delimiter = delimiter;
        this.marked = marked;
    }

    /**
     * Writes a table; the stream is flushed and left open.
     *
     * @throws IOException when the stream does
     */
    public void write(Table table, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
        printer.printRecord(neutralised(table.titles()));
        for (List<String> row : table.rows()) {
            printer.printRecord(neutralised(row));
        }
        printer.flush();
    }

    private static List<String> neutralised(List<String> cells) {
        return cells.stream().map(Formula::neutralised).toList();
    }
}
