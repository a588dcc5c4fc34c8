package org.collegium.persistence;

import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The rows of one table as CSV: a line of names, then a line a row, in no order. */
final class TableCopy {

    /** What is there stands in quotation marks, what is not does not. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private static final int BATCH = 1000;

    private final String table;
    private final List<String> names = new ArrayList<>();
    private final List<ColumnKind> kinds = new ArrayList<>();

    private TableCopy(String table) {
        this.table = table;
    }

    /** Every table, each after those that it points to. */
    static List<String> tables() {
        return RowSetup.inOrderOfTheirKeys().stream()
                .map(row -> row.getAnnotation(Table.class).name())
                .toList();
    }

    /** A table with the columns that it has. */
    static TableCopy of(String table, Connection connection) throws SQLException {
        TableCopy copy = new TableCopy(table);
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                copy.names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
                copy.kinds.add(ColumnKind.called(columns.getColumnTypeName(i)));
            }
        }
        return copy;
    }

    /** Writes all rows, and answers what they are. */
    Fingerprint write(Connection connection, Appendable out) throws SQLException, IOException {
        CSVPrinter lines = new CSVPrinter(out, FORMAT);
        lines.printRecord(names);
        Fingerprint all = Fingerprint.NONE;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery("select " + String.join(", ", names) + " from " + table)) {
                while (rows.next()) {
                    List<@Nullable String> row = row(rows);
                    lines.printRecord(row);
                    all = all.with(names, row);
                }
            }
        }
        return all;
    }

    /** Enters what was written in the table. */
    static void enter(String table, Reader in, Connection connection) throws SQLException, IOException {
        CSVParser lines = parser(in);
        TableCopy copy = of(table, connection).only(lines.getHeaderNames());
        try (PreparedStatement row = connection.prepareStatement(copy.insertion())) {
            int waiting = 0;
            for (CSVRecord line : lines) {
                List<@Nullable String> values = line.toList();
                for (int i = 0; i < values.size(); i++) {
                    copy.kinds.get(i).write(row, i + 1, values.get(i));
                }
                row.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    row.executeBatch();
                    waiting = 0;
                }
            }
            row.executeBatch();
        }
    }

    /** What the lines that were written say. */
    static Fingerprint read(Reader in) throws IOException {
        CSVParser lines = parser(in);
        Fingerprint all = Fingerprint.NONE;
        for (CSVRecord line : lines) {
            all = all.with(lines.getHeaderNames(), line.toList());
        }
        return all;
    }

    private static CSVParser parser(Reader in) throws IOException {
        return CSVParser.parse(
                in, FORMAT.builder().setHeader().setSkipHeaderRecord(true).get());
    }

    /** What its rows are. */
    Fingerprint fingerprint(Connection connection) throws SQLException, IOException {
        return write(connection, Writer.nullWriter());
    }

    private List<@Nullable String> row(ResultSet rows) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            row.add(kinds.get(i).read(rows, i + 1));
        }
        return row;
    }

    private TableCopy only(List<String> columns) {
        TableCopy copy = new TableCopy(table);
        for (String column : columns) {
            copy.names.add(column);
            copy.kinds.add(kinds.get(names.indexOf(column)));
        }
        return copy;
    }

    private String insertion() {
        return "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
    }
}
