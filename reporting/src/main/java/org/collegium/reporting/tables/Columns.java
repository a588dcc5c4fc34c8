package org.collegium.reporting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** The columns of a table, each with its name and how its cell is read from what a row stands for. */
final class Columns<T> {

    private final Lexicon lexicon;
    private final List<String> names = new ArrayList<>();
    private final List<Function<? super T, String>> cells = new ArrayList<>();

    Columns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds a column named by the lexicon under {@code column.KEY}; what is absent leaves its cell empty. */
    Columns<T> add(String key, Function<? super T, ?> cell) {
        names.add(lexicon.say("column." + key));
        cells.add(row -> text(cell.apply(row)));
        return this;
    }

    /** The table with a row for each subject, made when it is read. */
    Table over(Iterable<? extends T> subjects) {
        return new Table(
                names,
                () -> StreamSupport.stream(subjects.spliterator(), false)
                        .map(this::row)
                        .iterator());
    }

    private List<String> row(T subject) {
        return cells.stream().map(cell -> cell.apply(subject)).toList();
    }

    private String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::text).orElse("");
        }
        if (value instanceof Phrase phrase) {
            return lexicon.say(phrase);
        }
        return value instanceof Boolean truth ? lexicon.say(truth ? "yes" : "no") : value.toString();
    }
}
