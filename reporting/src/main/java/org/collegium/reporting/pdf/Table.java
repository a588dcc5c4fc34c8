package org.collegium.reporting.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table. Its rows are asked for one after the other while the table is set, so that a long one need not be held in
 * memory.
 *
 * @param hasRowHeaders whether the first cell of each row is its header
 * @param total a last row, set in bold
 */
record Table(
        Optional<Text> caption,
        List<Column> columns,
        boolean hasRowHeaders,
        Iterable<List<Text>> rows,
        Optional<List<Text>> total) {

    /** A column, whose weight is its share of the width. */
    record Column(Text header, float weight, Alignment alignment) {
        static Column left(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.LEFT);
        }

        static Column centre(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.CENTRE);
        }

        static Column right(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.RIGHT);
        }
    }

    Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns");
        }
    }

    static Table of(List<Column> columns, Iterable<List<Text>> rows) {
        return new Table(Optional.empty(), columns, false, rows, Optional.empty());
    }

    Table captioned(Text text) {
        return new Table(Optional.of(text), columns, hasRowHeaders, rows, total);
    }

    Table withRowHeaders() {
        return new Table(caption, columns, true, rows, total);
    }

    Table withTotal(List<Text> cells) {
        return new Table(caption, columns, hasRowHeaders, rows, Optional.of(List.copyOf(cells)));
    }
}
