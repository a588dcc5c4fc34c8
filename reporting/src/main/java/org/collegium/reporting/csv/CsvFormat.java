package org.collegium.reporting.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.collegium.reporting.tables.Table;

/**
 * How a table is written as CSV, always in UTF-8 with CRLF at the ends of lines. A cell that a spreadsheet would run as
 * a formula is neutralised by an apostrophe before it; so is a row without a word, which would be passed over on reading.
 * {@link Sheet} reads back whatever was written, to the same cells ({@link Row#cell}).
 *
 * @since 0.1
 */
public enum CsvFormat {
    /** As a French spreadsheet opens it at a double click: semicolons, and a byte order mark. */
    FRENCH_SPREADSHEET(';', true),
    /** As programs exchange it: commas, and no byte order mark. */
    RFC_4180(',', false);

    private final char delimiter;
    private final boolean marked;

    CsvFormat(char delimiter, boolean marked) {
        this.delimiter = delimiter;
        this.marked = marked;
    }

    /**
     * Writes a table, a row as soon as it is made; the stream is flushed and left open.
     *
     * @throws IOException when the stream does
     * @throws IllegalArgumentException when half of a surrogate pair stands in a cell, which is no text
     */
    public void write(Table table, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        if (marked) {
            writer.write(CsvText.BYTE_ORDER_MARK);
        }
        new SheetWriting(table, writer, delimiter).write();
        writer.flush();
    }
}
