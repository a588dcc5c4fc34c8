package org.collegium.reporting.pdf;

import org.collegium.reporting.paper.Text;

/** Sets words quoted exactly: indented, with a bar at their left. */
final class QuoteSetter implements Setter {

    private static final float BAR = 2.5f;
    private static final float INSET = 16;
    private static final TypeStyle STYLE = TypeStyle.QUOTE;

    private final Galley galley;

    QuoteSetter(Text text) {
        this.galley = Galley.of(text, STYLE, Page.WIDTH - 2 * INSET);
    }

    @Override
    public Extent extent() {
        return galley.extent();
    }

    @Override
    public void set(Flow flow) {
        flow.begin(STYLE.before(), galley.firstHeight());
        Mark quote = flow.document().child(Role.BLOCK_QUOTE);
        Mark paragraph = quote.child(Role.PARAGRAPH);
        flow.pour(galley, paragraph, Page.LEFT + INSET, QuoteSetter::bar);
        paragraph.end();
        quote.end();
        flow.end(STYLE.after());
    }

    private static void bar(Canvas canvas, float top, float bottom) {
        canvas.fill(Page.LEFT, bottom, BAR, top - bottom, Ink.ACCENT);
    }
}
