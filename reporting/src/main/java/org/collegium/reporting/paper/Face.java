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
    MONO
}
