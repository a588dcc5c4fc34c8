package org.collegium.consensus;

/**
 * A text as it stands on the table.
 *
 * @param number from 1; each amendment makes the next
 * @param text in paragraphs
 * @since 0.1
 */
public record Version(int number, String text) {

    public Version {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("A version needs a number from 1 and a text: " + number + " " + text);
        }
    }

    /** The next version, with another text. */
    public Version next(String amended) {
        return new Version(number + 1, amended);
    }
}
