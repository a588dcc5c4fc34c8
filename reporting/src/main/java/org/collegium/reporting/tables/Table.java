package org.collegium.reporting.tables;

import java.util.List;

/**
 * A register laid out for reading: the names of its columns and its rows, in the words of one language. Days are
 * written {@code 2025-01-07} and hours {@code 18:30}, in every language, so that spreadsheets sort them.
 *
 * @param columns the name of each column
 * @param rows the cells of each row, as many as there are columns
 * @since 0.1
 */
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }
}
