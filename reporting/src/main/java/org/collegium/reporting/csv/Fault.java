package org.collegium.reporting.csv;

import org.collegium.words.Phrase;

/**
 * Something in a file that cannot be taken: where it stands, what stands there, and what was expected.
 *
 * @param file the file's name
 * @param line its line, from 1, or 0 where the whole file is meant
 * @param column the name of the column, or empty where the whole line is meant
 * @param value what stands there
 * @param why what should stand there, or why this cannot
 * @since 0.1
 */
public record Fault(String file, int line, String column, String value, Phrase why) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** The fault in words, its place first. */
    public Phrase phrase() {
        return Phrase.of(place()).with(file).with(line).with(column).with(value).with(why);
    }

    private String place() {
        if (line == 0) {
            return "fault.file";
        }
        if (column.isEmpty()) {
            return "fault.line";
        }
        return value.isEmpty() ? "fault.column" : "fault.cell";
    }
}
