package org.collegium.reporting.tables;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A register laid out for reading: the names of its columns and its rows, in the words of one language. Days are
 * written {@code 2025-01-07} and hours {@code 18:30}, in every language, so that spreadsheets sort them. Its rows are
 * made one after the other while they are read, so that a long table need not be held in memory; each reading begins
 * anew.
 *
 * @param columns the name of each column
 * @param rows the cells of each row, as many as there are columns; a row of another width is refused by an
 *     {@link IllegalArgumentException} where reading comes to it
 * @since 0.1
 */
public record Table(List<String> columns, Iterable<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = checked(rows, columns.size());
    }

    private static Iterable<List<String>> checked(Iterable<List<String>> rows, int width) {
        return () -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> checked(row, width))
                .iterator();
    }

    private static List<String> checked(List<String> row, int width) {
        if (row.size() != width) {
            throw new IllegalArgumentException(row.size() + " cells for " + width + " columns: " + row);
        }
        return row;
    }
}
