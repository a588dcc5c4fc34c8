package org.collegium.reporting.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A register laid out for reading: its columns and its rows, in the words of one language. Days are written
 * {@code 2025-01-07} and hours {@code 18:30}, in every language, so that spreadsheets sort them. Its rows are made one
 * after the other while they are read, so that a long table need not be held in memory; each reading begins anew.
 *
 * @param columns from left to right
 * @param cells the cells of each row, as many as there are columns; a row of another width is refused by an
 *     {@link IllegalArgumentException} where reading comes to it
 * @since 0.1
 */
public record Table(List<Column> columns, Iterable<List<Cell>> cells) {

    public Table {
        columns = List.copyOf(columns);
        cells = checked(cells, columns.size());
    }

    /**
     * A table of words alone.
     *
     * @param titles above the columns, by which programs know them too
     */
    public static Table of(List<String> titles, Iterable<List<String>> rows) {
        return new Table(
                titles.stream().map(title -> Column.of(title, title)).toList(),
                mapped(rows, row -> listed(row, Cell.Said::new)));
    }

    /** What stands above the columns. */
    public List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** The words of each row. */
    public Iterable<List<String>> rows() {
        return mapped(cells, row -> listed(row, Cell::said));
    }

    /**
     * The place of a column.
     *
     * @throws IllegalArgumentException where there is none of that name; it names those that are there
     */
    public int indexOf(String column) {
        List<String> names = columns.stream().map(Column::name).toList();
        int index = names.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column '" + column + "' among " + names);
        }
        return index;
    }

    /**
     * The table with one more column, at its right.
     *
     * @param column its name must be another than those of the columns that are there
     * @param cell what it says of a row, whose words are known by the names of their columns
     */
    public Table with(Column column, Function<Map<String, String>, String> cell) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new Table(more, mapped(cells, row -> {
            List<Cell> longer = new ArrayList<>(row);
            longer.add(new Cell.Recorded(cell.apply(byName(row))));
            return longer;
        }));
    }

    private Map<String, String> byName(List<Cell> row) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            words.put(columns.get(i).name(), row.get(i).said());
        }
        return words;
    }

    private static Iterable<List<Cell>> checked(Iterable<List<Cell>> rows, int width) {
        return mapped(rows, row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException(row.size() + " cells for " + width + " columns: "
                        + row.stream().map(Cell::said).toList());
            }
            return row;
        });
    }

    /** Without streams, which for the few cells of a row would slow the writing of CSV by a quarter. */
    private static <A, B> Iterable<B> mapped(Iterable<A> rows, Function<A, B> each) {
        return () -> {
            Iterator<A> from = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return from.hasNext();
                }

                @Override
                public B next() {
                    return each.apply(from.next());
                }
            };
        };
    }

    private static <A, B> List<B> listed(List<A> row, Function<A, B> each) {
        List<B> list = new ArrayList<>(row.size());
        for (A cell : row) {
            list.add(each.apply(cell));
        }
        return list;
    }
}
