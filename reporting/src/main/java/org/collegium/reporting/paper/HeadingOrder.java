package org.collegium.reporting.paper;

/**
 * Where a document stands among its headings, of which none skips a level and none is without words.
 *
 * @since 0.1
 */
public final class HeadingOrder {

    private int level;

    /**
     * Takes in the next heading.
     *
     * @throws IllegalArgumentException when it skips a level, has a level that there is not, or has no words
     */
    public void next(int newLevel, Text text) {
        if (newLevel < 1 || newLevel > Paper.LEVELS || newLevel > level + 1) {
            throw new IllegalArgumentException(
                    "heading of level " + newLevel + " below level " + level + ": \"" + text.characters() + "\"");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("heading of level " + newLevel + " without words");
        }
        level = newLevel;
    }
}
