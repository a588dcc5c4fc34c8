package org.collegium.reporting.paper;

/**
 * A document that can be written on any paper, and says the same on each.
 *
 * @since 0.1
 */
public interface Document {

    /** What it says of itself. */
    Description description();

    /** Writes all its blocks. */
    void writeOn(Paper paper);
}
