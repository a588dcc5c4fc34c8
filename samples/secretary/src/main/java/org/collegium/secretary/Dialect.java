package org.collegium.secretary;

import org.collegium.reporting.csv.CsvFormat;

/** The dialects of CSV in which tables are asked for, as the command line names them. */
enum Dialect {
    /** As a French spreadsheet opens it at a double click. */
    french(CsvFormat.FRENCH_SPREADSHEET),
    /** As programs exchange it. */
    rfc4180(CsvFormat.RFC_4180);

    private final CsvFormat format;

    Dialect(CsvFormat format) {
        this.format = format;
    }

    CsvFormat format() {
        return format;
    }
}
