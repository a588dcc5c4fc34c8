package org.collegium.reporting.pdf;

/** A line of a "label: value" block. */
record Fact(Text label, Text value) {

    static Fact of(String label, String value) {
        return new Fact(Text.of(label), Text.of(value));
    }

    static Fact of(String label, Text value) {
        return new Fact(Text.of(label), value);
    }
}
