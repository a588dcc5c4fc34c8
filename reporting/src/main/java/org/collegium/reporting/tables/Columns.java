package org.collegium.reporting.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * The columns of a table to be, each with its title and how its cell is read from what a row stands for.
 *
 * @param <T> what a row stands for
 * @since 0.1
 */
public final class Columns<T> {

    private final Lexicon lexicon;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super T, Cell>> cells = new ArrayList<>();

    /** No columns yet, to be named in the words of a lexicon. */
    public Columns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Adds a column titled by the lexicon under {@code column.KEY}.
     *
     * @param key its name
     * @param cell what it says of a row: a phrase, a day, a number, whether something is so, words of the record, a cell,
     *     or one of these that may be absent, which leaves the cell empty
     */
    public Columns<T> add(String key, Function<? super T, ?> cell) {
        return add(Column.of(key, title(key)), cell);
    }

    /** Adds a column of numbers titled by the lexicon under {@code column.KEY}. */
    public Columns<T> count(String key, Function<? super T, ?> cell) {
        return add(new Column(key, title(key), true), cell);
    }

    /** Adds a column with a title of its own. */
    public Columns<T> add(Column column, Function<? super T, ?> cell) {
        columns.add(column);
        cells.add(row -> cell(cell.apply(row)));
        return this;
    }

    /** The table with a row for each subject, made when it is read. */
    public Table over(Iterable<? extends T> subjects) {
        return new Table(
                columns,
                () -> StreamSupport.stream(subjects.spliterator(), false)
                        .map(this::row)
                        .iterator());
    }

    private String title(String key) {
        return lexicon.say("column." + key);
    }

    private List<Cell> row(T subject) {
        return cells.stream().map(cell -> cell.apply(subject)).toList();
    }

    private Cell cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::cell).orElse(Cell.Nothing.HERE);
        }
        if (value instanceof Cell ready) {
            return ready;
        }
        if (value instanceof Phrase phrase) {
            return new Cell.Said(lexicon.say(phrase));
        }
        if (value instanceof Boolean truth) {
            return new Cell.Truth(truth, lexicon.say(truth ? "yes" : "no"));
        }
        if (value instanceof LocalDate day) {
            return new Cell.Day(day);
        }
        return value instanceof Number number
                ? new Cell.Count(number.longValue())
                : new Cell.Recorded(value.toString());
    }
}
