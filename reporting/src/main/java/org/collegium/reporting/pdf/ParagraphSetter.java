package org.collegium.reporting.pdf;

/** Sets running text. */
final class ParagraphSetter implements Setter {

    private final Galley galley;
    private final float height;

    ParagraphSetter(Text text, TypeStyle style, Alignment alignment) {
        this.galley = Galley.of(text, style, Page.WIDTH, alignment);
        this.height = galley.height();
    }

    @Override
    public float before() {
        return galley.style().before();
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public float after() {
        return galley.style().after();
    }

    @Override
    public void set(Flow flow) {
        flow.begin(before(), galley.firstHeight());
        Mark mark = flow.document().child(Role.PARAGRAPH);
        flow.pour(galley, mark, Page.LEFT, Flow.Backdrop.NONE);
        mark.end();
        flow.end(after());
    }
}
