package org.collegium.reporting.pdf;

import org.collegium.reporting.letterhead.Accent;

/**
 * The colours of the house. Those of text keep a contrast of at least 4.5 to 1 on white and on the pale fills. A letterhead
 * may put another accent in the place of the house's.
 */
enum Ink {
    TEXT(0x1F2328),
    MUTED(0x57606A),
    ACCENT(Accent.HOUSE.rgb()),
    RULE(0xCBD2DA),
    PALE(Accent.HOUSE.ground()),
    CAUTION(0x8A5300),
    CAUTION_PALE(0xFDF5E6),
    APPROVAL(0x1E6637),
    APPROVAL_PALE(0xEDF6EF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Its red, green and blue under an accent, as {@code 0xRRGGBB}. */
    int rgb(Accent accent) {
        return switch (this) {
            case ACCENT -> accent.rgb();
            case PALE -> accent.ground();
            default -> rgb;
        };
    }
}
