package org.collegium.reporting.pdf;

/** Where a line stands within its width. */
enum Alignment {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float share;

    Alignment(float share) {
        this.share = share;
    }

    float indent(float available, float used) {
        return share * Math.max(0, available - used);
    }
}
