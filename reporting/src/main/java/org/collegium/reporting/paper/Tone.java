package org.collegium.reporting.paper;

/**
 * The colouring of a banner. It only underlines what the words of the banner say.
 *
 * @since 0.1
 */
public enum Tone {
    NEUTRAL,
    CAUTION,
    APPROVAL
}
