package org.collegium.reporting.roll;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Phrase;

/** A line of a roll, whose cells are asked for by what they tell; it remembers which ones were not asked for. */
final class RollLine {

    private final Row row;
    private final RollColumns columns;
    private final Set<String> read = new HashSet<>();
    private boolean isSound = true;

    RollLine(Row row, RollColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    int number() {
        return row.line();
    }

    /** Whether nothing was at fault so far. */
    boolean isSound() {
        return isSound;
    }

    /** The text of a cell; empty where there is none. */
    String text(Field field) {
        return columns.have(field) ? row.text(column(field)) : "";
    }

    /** The value of a cell of a column that the file has; where there is none, a fault. */
    <T> Optional<T> required(Field field, Phrase expected, Function<String, Optional<T>> reading) {
        Optional<T> value = row.required(column(field), expected, reading);
        isSound &= value.isPresent();
        return value;
    }

    /** The value that a word stands for, whatever its capitals. Accents and signs count: -1 is not 1. */
    <T> Optional<T> oneOf(Field field, Map<String, T> words) {
        String cell = text(field);
        Optional<T> value = words.entrySet().stream()
                .filter(word -> word.getKey().equalsIgnoreCase(cell))
                .map(Map.Entry::getValue)
                .findFirst();
        if (value.isEmpty()) {
            faultExpecting(field, Phrase.of("expected.one-of").with(String.join(", ", words.keySet())));
        }
        return value;
    }

    void faultExpecting(Field field, Phrase expected) {
        isSound = false;
        row.faultExpecting(column(field), expected);
    }

    void fault(Field field, Phrase why) {
        isSound = false;
        row.fault(column(field), why);
    }

    private String column(Field field) {
        String column = columns.of(field).orElseThrow();
        read.add(column);
        return column;
    }

    /** What stands in the line, by column. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.header().forEach(column -> cells.put(column, row.text(column)));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    /** The columns in which something stands that was not asked for. */
    List<String> unread() {
        return columns.header().stream()
                .filter(column -> !read.contains(column) && !row.text(column).isEmpty())
                .toList();
    }
}
