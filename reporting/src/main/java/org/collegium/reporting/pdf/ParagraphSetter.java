package org.collegium.reporting.pdf;

/** Sets running text: paragraphs, and those set apart by a box or a bar. */
final class ParagraphSetter {

    private static final float BAR = 2.5f;
    private static final float INSET = 16;
    private static final float PADDING = 7;

    private final Flow flow;

    ParagraphSetter(Flow flow) {
        this.flow = flow;
    }

    void set(Text text, TypeStyle style, Alignment alignment) {
        Galley galley = Galley.of(text, style, Page.WIDTH, alignment);
        flow.begin(style.before(), galley.firstHeight());
        Mark mark = flow.document().child(Role.PARAGRAPH);
        flow.pour(galley, mark, Page.LEFT, Flow.Backdrop.NONE);
        mark.end();
        flow.end(style.after());
    }

    void banner(Text text, Tone tone) {
        Galley galley = Galley.of(text, TypeStyle.BANNER, Page.WIDTH - 2 * INSET);
        flow.begin(TypeStyle.BANNER.before(), Math.min(galley.height() + 2 * PADDING, Page.HEIGHT));
        flow.advance(PADDING);
        Mark mark = flow.document().child(Role.PARAGRAPH);
        flow.pour(galley, mark, Page.LEFT + INSET, (canvas, top, bottom) -> {
            float height = top - bottom + 2 * PADDING;
            canvas.fill(Page.LEFT, bottom - PADDING, Page.WIDTH, height, tone.fill());
            canvas.fill(Page.LEFT, bottom - PADDING, BAR, height, tone.bar());
        });
        mark.end();
        flow.advance(PADDING);
        flow.end(TypeStyle.BANNER.after());
    }

    void quote(Text text) {
        Galley galley = Galley.of(text, TypeStyle.QUOTE, Page.WIDTH - 2 * INSET);
        flow.begin(TypeStyle.QUOTE.before(), galley.firstHeight());
        Mark quote = flow.document().child(Role.BLOCK_QUOTE);
        Mark paragraph = quote.child(Role.PARAGRAPH);
        flow.pour(galley, paragraph, Page.LEFT + INSET, ParagraphSetter::bar);
        paragraph.end();
        quote.end();
        flow.end(TypeStyle.QUOTE.after());
    }

    private static void bar(Canvas canvas, float top, float bottom) {
        canvas.fill(Page.LEFT, bottom, BAR, top - bottom, Ink.ACCENT);
    }
}
