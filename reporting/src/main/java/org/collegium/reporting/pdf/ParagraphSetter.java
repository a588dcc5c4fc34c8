package org.collegium.reporting.pdf;

import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Text;

/** Sets running text. */
final class ParagraphSetter implements Setter {

    private final Galley galley;

    ParagraphSetter(Text text, TypeStyle style, Alignment alignment) {
        this.galley = Galley.of(text, style, Page.WIDTH, alignment);
    }

    @Override
    public Extent extent() {
        return galley.extent();
    }

    @Override
    public void set(Flow flow) {
        flow.begin(galley.style().before(), galley.firstHeight());
        Mark mark = flow.document().child(Role.PARAGRAPH);
        flow.pour(galley, mark, Page.LEFT, Flow.Backdrop.NONE);
        mark.end();
        flow.end(galley.style().after());
    }
}
