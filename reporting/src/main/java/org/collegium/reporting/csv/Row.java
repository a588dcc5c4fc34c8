package org.collegium.reporting.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.words.Phrase;

/**
 * A line of a file, whose cells are read by the names of their columns. What cannot be read is reported as a fault and
 * comes back empty, so that reading goes on and every fault of a file is found at once.
 *
 * @since 0.1
 */
public final class Row {

    private final String file;
    private final int line;
    private final Map<String, Integer> places;
    private final List<String> cells;
    private final Consumer<Fault> faults;

    Row(String file, int line, Map<String, Integer> places, List<String> cells, Consumer<Fault> faults) {
        this.file = file;
        this.line = line;
        this.places = places;
        this.cells = cells;
        this.faults = faults;
    }

    /** The number of the line in its file, from 1. */
    public int line() {
        return line;
    }

    /**
     * The text of a cell, without surrounding spaces; empty where there is none.
     *
     * @param column its name, as the sheet was asked for it
     * @throws IllegalArgumentException when the sheet was not read with such a column
     */
    public String text(String column) {
        return CsvText.strip(cell(column));
    }

    /**
     * A cell as it stands, with surrounding spaces: to the letter what {@link CsvFormat} wrote.
     *
     * @param column its name, as the sheet was asked for it
     * @throws IllegalArgumentException when the sheet was not read with such a column
     */
    public String cell(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(file + " was not read with a column '" + column + "'");
        }
        return cells.get(place);
    }

    /** The value of a cell that must be there. */
    public <T> Optional<T> required(String column, Phrase expected, Function<String, Optional<T>> reading) {
        Optional<T> value = text(column).isEmpty() ? Optional.empty() : reading.apply(text(column));
        if (value.isEmpty()) {
            faultExpecting(column, expected);
        }
        return value;
    }

    /** The value of a cell that may be empty. */
    public <T> Optional<T> optional(String column, Phrase expected, Function<String, Optional<T>> reading) {
        return text(column).isEmpty() ? Optional.empty() : required(column, expected, reading);
    }

    /**
     * The value that one of a few words stands for, in a cell that must be there. The words are compared as people read
     * them, without capitals, accents and surplus spaces.
     *
     * @param words the values by their words; of several words for one value the first is named to whoever used none
     */
    public <T> Optional<T> oneOf(String column, Map<String, T> words) {
        Set<T> named = new HashSet<>();
        Phrase expected = Phrase.of("expected.one-of")
                .with(words.entrySet().stream()
                        .filter(word -> named.add(word.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", ")));
        return required(
                column,
                expected,
                cell -> words.entrySet().stream()
                        .filter(word -> Header.plain(word.getKey()).equals(Header.plain(cell)))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Reports a cell by what should stand there. */
    public void faultExpecting(String column, Phrase expected) {
        fault(column, Phrase.of("fault.expected").with(expected));
    }

    /** Reports a cell by what is wrong with it. */
    public void fault(String column, Phrase why) {
        faults.accept(new Fault(file, line, column, text(column), why));
    }

    /** Reports the line as a whole. */
    public void fault(Phrase why) {
        faults.accept(new Fault(file, line, "", "", why));
    }
}
