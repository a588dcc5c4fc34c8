package org.collegium.reporting.pdf;

/** The colours of the house. Those of text keep a contrast of at least 4.5 to 1 on white and on the pale fills. */
enum Ink {
    TEXT(0x1F2328),
    MUTED(0x57606A),
    ACCENT(0x1B3A57),
    RULE(0xCBD2DA),
    PALE(0xF2F5F8),
    CAUTION(0x8A5300),
    CAUTION_PALE(0xFDF5E6),
    APPROVAL(0x1E6637),
    APPROVAL_PALE(0xEDF6EF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int red() {
        return rgb >> 16;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }
}
