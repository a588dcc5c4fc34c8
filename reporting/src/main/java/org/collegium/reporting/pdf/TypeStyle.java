package org.collegium.reporting.pdf;

/** How a kind of text is set: size and leading in points, weight, ink, and the space before and after its block. */
enum TypeStyle {
    BODY(10, 14, false, Ink.TEXT, 0, 7),
    SMALL(8.5f, 12, false, Ink.MUTED, 0, 6),
    LIST_ITEM(10, 14, false, Ink.TEXT, 0, 3),
    QUOTE(10, 14.5f, false, Ink.TEXT, 4, 11),
    BANNER(10, 14, true, Ink.TEXT, 10, 14),
    LABEL(9.5f, 13, false, Ink.MUTED, 0, 0),
    CELL(9.5f, 13, false, Ink.TEXT, 0, 0),
    CELL_STRONG(9.5f, 13, true, Ink.TEXT, 0, 0),
    COLUMN_HEADER(8.5f, 12, true, Ink.ACCENT, 0, 0),
    CAPTION(9.5f, 13, true, Ink.TEXT, 4, 5),
    HEADING_1(21, 26, true, Ink.ACCENT, 24, 10),
    HEADING_2(13.5f, 18, true, Ink.ACCENT, 20, 6),
    HEADING_3(10.5f, 14.5f, true, Ink.TEXT, 13, 4),
    RUNNING(8, 10, false, Ink.MUTED, 0, 0);

    private final float size;
    private final float leading;
    private final boolean bold;
    private final Ink ink;
    private final float before;
    private final float after;

    TypeStyle(float size, float leading, boolean bold, Ink ink, float before, float after) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.ink = ink;
        this.before = before;
        this.after = after;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    boolean bold() {
        return bold;
    }

    Ink ink() {
        return ink;
    }

    float before() {
        return before;
    }

    float after() {
        return after;
    }

    /** From the top of a line to its baseline, which centres the capitals in the leading. */
    float ascent() {
        return (leading + 0.69f * size) / 2;
    }
}
