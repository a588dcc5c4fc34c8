package org.collegium.reporting.pdf;

/**
 * Characters that are drawn in one typeface under one tag.
 *
 * @param drawn what is drawn
 * @param actual what stands in the text: the same, unless a substitute is drawn
 * @param inline the number of the inline stretch it belongs to
 */
record Segment(Typeface typeface, String drawn, String actual, int inline) {

    boolean isSubstitute() {
        return !drawn.equals(actual);
    }

    Segment part(int from, int to) {
        if (from == 0 && to == drawn.length()) {
            return this;
        }
        String part = drawn.substring(from, to);
        return new Segment(typeface, part, part, inline);
    }

    float width(float size) {
        return typeface.width(drawn, size);
    }
}
