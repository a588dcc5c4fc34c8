package org.collegium.reporting.pdf;

import org.collegium.reporting.paper.Text;

/** A heading that waits for the text below it, so as never to stand alone at the foot of a page. */
record Heading(int level, String title, Galley galley, float after) {

    static Heading of(int level, Text text) {
        TypeStyle style = switch (level) {
            case 1 -> TypeStyle.HEADING_1;
            case 2 -> TypeStyle.HEADING_2;
            default -> TypeStyle.HEADING_3;
        };
        return new Heading(level, text.characters(), Galley.of(text, style, Page.WIDTH), style.after());
    }

    Heading withSpace(float points) {
        return new Heading(level, title, galley, after + points);
    }

    float before() {
        return galley.style().before();
    }

    float height() {
        return galley.height();
    }
}
