package org.collegium.reporting.tables;

/**
 * A column of a table.
 *
 * @param name by which programs know it, the same in every language, such as {@code sitting}
 * @param title what stands above it, in the language of the table
 * @param isNumber whether its cells count something
 * @since 0.1
 */
public record Column(String name, String title, boolean isNumber) {

    /** A column of words. */
    public static Column of(String name, String title) {
        return new Column(name, title, false);
    }
}
