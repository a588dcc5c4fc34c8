package org.collegium.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.tables.Column;
import org.collegium.reporting.tables.Table;

/**
 * A part of a report: a table with what is said of it. As CSV and JSON it has all columns, on paper those that are
 * printed.
 *
 * @param name by which programs know it, and the name of its CSV file, such as {@code attendance-by-member}
 * @param title in the language of the report
 * @param remarks sentences above the table
 * @param chart some of its numbers as bars
 * @param table its table
 * @param printed which columns stand on paper, from left to right
 * @since 0.1
 */
public record Part(
        String name, String title, List<String> remarks, Optional<BarChart> chart, Table table, List<Printed> printed) {

    /**
     * A column on paper.
     *
     * @param column its name
     * @param weight its share of the width, among the weights of all that are printed
     */
    public record Printed(String column, float weight) {}

    public Part {
        remarks = List.copyOf(remarks);
        printed = List.copyOf(printed);
        printed.forEach(each -> table.indexOf(each.column()));
    }

    /** A part of a table alone, with all its columns printed until others are chosen. */
    public static Part of(String name, String title, Table table) {
        List<Printed> all = table.columns().stream()
                .map(column -> new Printed(column.name(), 1))
                .toList();
        return new Part(name, title, List.of(), Optional.empty(), table, all);
    }

    /** The part with one more sentence above its table. */
    public Part remarking(String sentence) {
        List<String> more = new ArrayList<>(remarks);
        more.add(sentence);
        return new Part(name, title, more, chart, table, printed);
    }

    /** The part with bars above its table; without them where there is nothing to draw. */
    public Part drawing(BarChart bars) {
        Optional<BarChart> drawn = bars.longest() == 0 ? Optional.empty() : Optional.of(bars);
        return new Part(name, title, remarks, drawn, table, printed);
    }

    /** The part with these columns on paper and no others. */
    public Part printing(Printed... columns) {
        return new Part(name, title, remarks, chart, table, List.of(columns));
    }

    /**
     * The part with one more column, printed too.
     *
     * @param column its name must be another than those of the columns that are there
     * @param weight its share of the width on paper
     * @param cell what it says of a row, whose words are known by the names of their columns
     */
    public Part with(Column column, float weight, Function<Map<String, String>, String> cell) {
        List<Printed> more = new ArrayList<>(printed);
        more.add(new Printed(column.name(), weight));
        return new Part(name, title, remarks, chart, table.with(column, cell), more);
    }

    static Printed col(String column, float weight) {
        return new Printed(column, weight);
    }
}
