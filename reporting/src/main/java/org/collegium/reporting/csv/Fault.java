package org.collegium.reporting.csv;

import org.collegium.words.Phrase;

/**
 * Something in a file that cannot be taken: where it stands, what stands there, and what was expected.
 *
 * @param file the file's name
 * @param line its line, from 1, or 0 where the whole file is meant
 * @param column the name of the column, or empty where the whole line is meant
 * @param value what stands there
 * @param expected what should, or why it cannot be
 * @since 0.1
 */
public record Fault(String file, int line, String column, String value, Phrase expected) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** The fault in words, its place first. */
    public Phrase phrase() {
        String key = line == 0 ? "fault.file" : column.isEmpty() ? "fault.line" : "fault.cell";
        return Phrase.of(key).with(file).with(line).with(column).with(value).with(expected);
    }
}
