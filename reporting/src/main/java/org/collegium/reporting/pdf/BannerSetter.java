package org.collegium.reporting.pdf;

import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/** Sets a paragraph in a box with a bar at its left. */
final class BannerSetter implements Setter {

    private static final float BAR = 2.5f;
    private static final float INSET = 16;
    private static final float PADDING = 7;
    private static final TypeStyle STYLE = TypeStyle.BANNER;

    private final Galley galley;
    private final Ink bar;
    private final Ink fill;
    private final float height;

    BannerSetter(Text text, Tone tone) {
        this.galley = Galley.of(text, STYLE, Page.WIDTH - 2 * INSET);
        this.bar = switch (tone) {
            case NEUTRAL -> Ink.ACCENT;
            case CAUTION -> Ink.CAUTION;
            case APPROVAL -> Ink.APPROVAL;
        };
        this.fill = switch (tone) {
            case NEUTRAL -> Ink.PALE;
            case CAUTION -> Ink.CAUTION_PALE;
            case APPROVAL -> Ink.APPROVAL_PALE;
        };
        this.height = galley.height() + 2 * PADDING;
    }

    @Override
    public Extent extent() {
        return new Extent(STYLE.before(), height, STYLE.after());
    }

    @Override
    public void set(Flow flow) {
        flow.begin(STYLE.before(), Math.min(height, Page.HEIGHT));
        flow.advance(PADDING);
        Mark mark = flow.document().child(Role.PARAGRAPH);
        flow.pour(galley, mark, Page.LEFT + INSET, this::box);
        mark.end();
        flow.advance(PADDING);
        flow.end(STYLE.after());
    }

    private void box(Canvas canvas, float top, float bottom) {
        float boxHeight = top - bottom + 2 * PADDING;
        canvas.fill(Page.LEFT, bottom - PADDING, Page.WIDTH, boxHeight, fill);
        canvas.fill(Page.LEFT, bottom - PADDING, BAR, boxHeight, bar);
    }
}
