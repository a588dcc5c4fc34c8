package org.collegium.reporting.tables;

import java.time.LocalDate;

/**
 * What a table says in one place. Its type tells a form how to set it; its words are the same in each.
 *
 * @since 0.1
 */
public sealed interface Cell {

    /** Its words; days as {@code 2025-01-07}, numbers in digits, nothing where there is nothing to say. */
    String said();

    /**
     * Words in the language of the table.
     *
     * @param said the words
     */
    record Said(String said) implements Cell {}

    /**
     * Words of the record, in its own language: names, titles, texts, references.
     *
     * @param said the words
     */
    record Recorded(String said) implements Cell {}

    /**
     * A number.
     *
     * @param value what was counted
     */
    record Count(long value) implements Cell {
        @Override
        public String said() {
            return Long.toString(value);
        }
    }

    /**
     * A day.
     *
     * @param value which
     */
    record Day(LocalDate value) implements Cell {
        @Override
        public String said() {
            return value.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param value which
     * @param said the word for it
     */
    record Truth(boolean value, String said) implements Cell {}

    /** Nothing. */
    enum Nothing implements Cell {
        /** An empty cell. */
        HERE;

        @Override
        public String said() {
            return "";
        }
    }
}
