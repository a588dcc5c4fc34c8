package org.collegium.reporting.pdf;

/** The type area of an A4 page, in points from its lower left corner. */
final class Page {

    static final float LEFT = 64;
    static final float WIDTH = 595 - 2 * LEFT;
    static final float TOP = 770;
    static final float BOTTOM = 72;
    static final float HEIGHT = TOP - BOTTOM;

    private Page() {}
}
