package org.collegium.reporting.pdf;

import org.collegium.reporting.paper.Face;

/** The font that a face is drawn with. */
enum FontFile {
    REGULAR("LiberationSans-Regular", 1, 'A'),
    BOLD("LiberationSans-Bold", 1, 'B'),
    ITALIC("LiberationSans-Italic", 1, 'C'),
    BOLD_ITALIC("LiberationSans-BoldItalic", 1, 'D'),
    /** Drawn smaller, since its letters look larger than those of the other fonts. */
    MONO("LiberationMono-Regular", 0.92f, 'E');

    private final String fontName;
    private final float scale;
    private final char subsetLetter;

    FontFile(String fontName, float scale, char subsetLetter) {
        this.fontName = fontName;
        this.scale = scale;
        this.subsetLetter = subsetLetter;
    }

    static FontFile of(Face face) {
        return switch (face) {
            case REGULAR -> REGULAR;
            case BOLD -> BOLD;
            case ITALIC -> ITALIC;
            case BOLD_ITALIC -> BOLD_ITALIC;
            case MONO -> MONO;
        };
    }

    String fontName() {
        return fontName;
    }

    /** The size of this font relative to the size asked for. */
    float scale() {
        return scale;
    }

    /** The letter of which the tag of the embedded subset is made; no two fonts share it. */
    char subsetLetter() {
        return subsetLetter;
    }
}
