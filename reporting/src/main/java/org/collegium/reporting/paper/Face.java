package org.collegium.reporting.paper;

/**
 * The cut of a letter.
 *
 * @since 0.1
 */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC,
    /** All letters of one width, for hashes. */
    MONO;

    /** The face in surroundings that are bold, such as a heading. */
    public Face inBold() {
        return switch (this) {
            case REGULAR -> BOLD;
            case ITALIC -> BOLD_ITALIC;
            case BOLD, BOLD_ITALIC, MONO -> this;
        };
    }
}
