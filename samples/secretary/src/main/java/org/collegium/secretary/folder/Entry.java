package org.collegium.secretary.folder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.collegium.meeting.MeetingId;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Something that is entered in a folder: lines of its tables, in their words.
 *
 * @since 0.1
 */
public final class Entry {

    private final UnaryOperator<Draft> change;

    private Entry(UnaryOperator<Draft> change) {
        this.change = change;
    }

    static Entry of(UnaryOperator<Draft> change) {
        return new Entry(change);
    }

    /** The folder once it is entered. */
    Draft in(Draft folder) {
        return change.apply(folder);
    }

    /** This, and then another. */
    public Entry and(Entry other) {
        return new Entry(folder -> other.in(in(folder)));
    }

    /** Some, one after the other. */
    public static Entry all(List<Entry> entries) {
        return entries.stream().reduce(new Entry(folder -> folder), Entry::and);
    }

    /** One more line of a table. */
    static Entry line(TableFile table, String... columnsAndCells) {
        return new Entry(folder -> folder.adding(table, cells(columnsAndCells)));
    }

    /** Other cells in some lines of a table. */
    static Entry changing(TableFile table, Predicate<Map<String, String>> which, String... columnsAndCells) {
        return new Entry(folder -> folder.changing(table, which, cells(columnsAndCells)));
    }

    /** The lines of a sitting. */
    static Predicate<Map<String, String>> is(MeetingId sitting) {
        return line -> sitting.toString().equals(line.get("séance"));
    }

    /** The lines of an item of a sitting. */
    static Predicate<Map<String, String>> isOn(MeetingId sitting, int item) {
        return is(sitting).and(line -> String.valueOf(item).equals(line.get("point")));
    }

    private static Map<String, String> cells(String... columnsAndCells) {
        Map<String, String> cells = new TreeMap<>();
        List<String> all = List.of(columnsAndCells);
        for (int i = 0; i < all.size(); i += 2) {
            cells.put(all.get(i), all.get(i + 1));
        }
        return cells;
    }

    /** The word of a table for something. */
    static String word(String prefix, Enum<?> constant) {
        return Lexicon.french().say(Phrase.of(prefix, constant));
    }
}
