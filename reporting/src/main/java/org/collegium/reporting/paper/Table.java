package org.collegium.reporting.paper;

import java.util.List;
import java.util.Optional;

/**
 * A table. Its rows are asked for one after the other while the table is set, so that a long one need not be held in
 * memory; a form may ask for them twice.
 *
 * @param caption what the table is
 * @param columns from left to right
 * @param hasRowHeaders whether the first cell of each row is its header
 * @param rows as many cells each as there are columns
 * @param total a last row, set in bold
 * @param rowHeight the least height of a row in 1/72 inch, such as room to sign in; 0 where the words alone make it. A
 *     form that has no pages leaves it out
 * @since 0.1
 */
public record Table(
        Optional<Text> caption,
        List<Column> columns,
        boolean hasRowHeaders,
        Iterable<List<Text>> rows,
        Optional<List<Text>> total,
        float rowHeight) {

    /**
     * A column.
     *
     * @param header what stands above it
     * @param weight its share of the width, among the weights of all columns
     * @param alignment of its cells
     */
    public record Column(Text header, float weight, Alignment alignment) {

        /** A column whose cells begin at its left. */
        public static Column left(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.LEFT);
        }

        /** A column whose cells stand in its middle. */
        public static Column centre(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.CENTRE);
        }

        /** A column whose cells end at its right, such as amounts. */
        public static Column right(String header, float weight) {
            return new Column(Text.of(header), weight, Alignment.RIGHT);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns");
        }
    }

    /** A table of columns and rows alone. */
    public static Table of(List<Column> columns, Iterable<List<Text>> rows) {
        return new Table(Optional.empty(), columns, false, rows, Optional.empty(), 0);
    }

    /** The table under a caption. */
    public Table captioned(Text text) {
        return new Table(Optional.of(text), columns, hasRowHeaders, rows, total, rowHeight);
    }

    /** The table with the first cell of each row as its header. */
    public Table withRowHeaders() {
        return new Table(caption, columns, true, rows, total, rowHeight);
    }

    /** The table with a last row that sums it up. */
    public Table withTotal(List<Text> cells) {
        return new Table(caption, columns, hasRowHeaders, rows, Optional.of(List.copyOf(cells)), rowHeight);
    }

    /**
     * The table with rows of a least height, to be written in by hand.
     *
     * @param points in 1/72 inch
     */
    public Table withRowsOf(float points) {
        return new Table(caption, columns, hasRowHeaders, rows, total, points);
    }
}
