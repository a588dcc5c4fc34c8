package org.collegium.reporting.paper;

/**
 * A line of a "label: value" block.
 *
 * @param label what it is
 * @param value what is said of it
 * @since 0.1
 */
public record Fact(Text label, Text value) {

    /** A fact in plain words. */
    public static Fact of(String label, String value) {
        return new Fact(Text.of(label), Text.of(value));
    }

    /** A fact with a plain label. */
    public static Fact of(String label, Text value) {
        return new Fact(Text.of(label), value);
    }
}
