package org.collegium.reporting.pdf;

/** The cut of a letter. */
enum Face {
    REGULAR("LiberationSans-Regular", 1, 'A'),
    BOLD("LiberationSans-Bold", 1, 'B'),
    ITALIC("LiberationSans-Italic", 1, 'C'),
    BOLD_ITALIC("LiberationSans-BoldItalic", 1, 'D'),
    /** For hashes; drawn smaller, since its letters look larger than those of the other faces. */
    MONO("LiberationMono-Regular", 0.92f, 'E');

    private final String fontName;
    private final float scale;
    private final char subsetLetter;

    Face(String fontName, float scale, char subsetLetter) {
        this.fontName = fontName;
        this.scale = scale;
        this.subsetLetter = subsetLetter;
    }

    String fontName() {
        return fontName;
    }

    /** The size of this face relative to the size asked for. */
    float scale() {
        return scale;
    }

    /** The letter of which the tag of the embedded subset is made; no two faces share it. */
    char subsetLetter() {
        return subsetLetter;
    }

    /** This face in surroundings that are bold, such as a heading. */
    Face inBold() {
        return switch (this) {
            case REGULAR -> BOLD;
            case ITALIC -> BOLD_ITALIC;
            case BOLD, BOLD_ITALIC, MONO -> this;
        };
    }
}
