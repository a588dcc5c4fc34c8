package org.collegium.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/** A table whose columns are as wide as the widest of their cells, each row on one line. */
final class AlignedTable {

    private static final String GAP = "  ";

    private final Table table;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    AlignedTable(Table table) {
        this.table = table;
        add(table.columns().stream().map(Table.Column::header).toList());
        table.rows().forEach(this::add);
        table.total().ifPresent(this::add);
        this.widths = IntStream.range(0, table.columns().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> Wrapping.columns(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private void add(List<Text> cells) {
        rows.add(cells.stream()
                .map(cell -> String.join(" ", Wrapping.words(cell)))
                .toList());
    }

    int width() {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    /** The header, a rule below it, the rows, and the total below another. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        table.total().ifPresent(total -> lines.add(lines.size() - 1, rule));
        lines.add(1, rule);
        return lines;
    }

    private String line(List<String> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(
                        cells.get(column),
                        widths[column],
                        table.columns().get(column).alignment()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
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
