package org.collegium.reporting.form;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/**
 * A table whose columns are as wide as the widest of their cells, each row on one line. Its rows are read once for the
 * widths and once more for the lines, so that none need be kept.
 */
final class AlignedTable {

    private static final String GAP = "  ";

    private final Table table;
    private final int[] widths;

    AlignedTable(Table table) {
        this.table = table;
        this.widths = new int[table.columns().size()];
        widen(header());
        table.total().ifPresent(this::widen);
    }

    /** Whether no line is longer than so many columns; read no further than to one that is. */
    boolean fits(int width) {
        Iterator<List<Text>> rows = table.rows().iterator();
        while (width() <= width && rows.hasNext()) {
            widen(rows.next());
        }
        return width() <= width;
    }

    private void widen(List<Text> cells) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], Wrapping.columns(words(cells.get(column))));
        }
    }

    private int width() {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    /** The header, a rule below it, the rows, and the total below another, once it is known that they fit. */
    void lines(Consumer<String> to) {
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        to.accept(line(header()));
        to.accept(rule);
        table.rows().forEach(row -> to.accept(line(row)));
        table.total().ifPresent(total -> {
            to.accept(rule);
            to.accept(line(total));
        });
    }

    private List<Text> header() {
        return table.columns().stream().map(Table.Column::header).toList();
    }

    private String line(List<Text> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(
                        words(cells.get(column)),
                        widths[column],
                        table.columns().get(column).alignment()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String words(Text cell) {
        return String.join(" ", Wrapping.words(cell));
    }

    private static String padded(String cell, int width, Alignment alignment) {
        int room = width - Wrapping.columns(cell);
        int before = switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> room / 2;
            case RIGHT -> room;
        };
        return " ".repeat(before) + cell + " ".repeat(room - before);
    }
}
