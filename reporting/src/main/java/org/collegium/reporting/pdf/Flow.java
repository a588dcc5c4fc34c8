package org.collegium.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks one below the other and turns the page when one is full. */
final class Flow {

    /** Draws what belongs behind a portion of a block, such as the bar of a quotation. */
    interface Backdrop {
        Backdrop NONE = (canvas, top, bottom) -> {};

        void draw(Canvas canvas, float top, float bottom);
    }

    private static final float TOLERANCE = 0.01f;

    private final ArchivalFile file;
    private final Furniture furniture;
    private final Outline outline;
    private final StructureElement document;
    private final List<Heading> waiting = new ArrayList<>();
    private Canvas canvas;
    private float y = Page.TOP;
    private float gap;

    Flow(ArchivalFile file, Furniture furniture) {
        this.file = file;
        this.furniture = furniture;
        this.outline = new Outline(file.writer());
        this.document = StructureElement.document(file.writer());
        this.canvas = file.page();
    }

    Canvas canvas() {
        return canvas;
    }

    StructureElement document() {
        return document;
    }

    /** The height of the next line's top. */
    float y() {
        return y;
    }

    /** The height left on the page, with a tolerance, lest what was found to fit should not fit after rounding. */
    float room() {
        return y - Page.BOTTOM + TOLERANCE;
    }

    /** Begins below what was drawn at the head of the first page, which ends at a height. */
    void beginBelow(float bottom) {
        y = Math.min(Page.TOP, bottom);
    }

    void await(Heading heading) {
        waiting.add(heading);
    }

    /** Turns the page where the waiting headings and these blocks do not fit on this one but on the next. */
    void keep(List<Setter> setters) {
        float height = 0;
        float above = 0;
        float before = 0;
        for (Setter setter : setters) {
            Extent extent = setter.extent();
            if (height == 0) {
                before = extent.before();
            } else {
                height += Math.max(above, extent.before());
            }
            height += extent.height();
            above = extent.after();
        }
        if (y < Page.TOP && heightAbove(before) + height > room() && heightAbove(before) + height <= Page.HEIGHT) {
            turnPage();
        }
    }

    /** Begins a block: on this page if the waiting headings and the block's first part fit, else on the next. */
    void begin(float before, float firstHeight) {
        if (y < Page.TOP && heightAbove(before) + firstHeight > room()) {
            turnPage();
        }
        waiting.forEach(this::draw);
        waiting.clear();
        leave(Math.max(gap, before));
        gap = 0;
    }

    /** The height of the waiting headings and of the space above a block. */
    private float heightAbove(float before) {
        float height = 0;
        float above = gap;
        for (Heading heading : waiting) {
            height += Math.max(above, heading.before()) + heading.height();
            above = heading.after();
        }
        return height + Math.max(above, before);
    }

    private void draw(Heading heading) {
        leave(Math.max(gap, heading.before()));
        outline.add(heading.level(), heading.title(), y);
        StructureElement element = document.child(Role.heading(heading.level()));
        float height = heading.height();
        heading.galley().drawAll(canvas, element, Page.LEFT, y);
        element.end();
        y -= height;
        gap = heading.after();
    }

    /** Space between blocks, which falls away at the head of a page. */
    private void leave(float height) {
        if (y < Page.TOP) {
            y -= height;
        }
    }

    void advance(float height) {
        y -= height;
    }

    void end(float after) {
        gap = after;
    }

    void space(float points) {
        int last = waiting.size() - 1;
        if (last >= 0) {
            waiting.set(last, waiting.get(last).withSpace(points));
        } else {
            gap += points;
        }
    }

    /** Draws all of the galley, over as many pages as it takes. */
    void pour(Galley galley, Mark mark, float x, Backdrop backdrop) {
        while (galley.remaining() > 0) {
            float leading = galley.style().leading();
            int portion = galley.portion((int) (room() / leading));
            if (portion == 0) {
                turnPage();
            } else {
                float height = portion * leading;
                backdrop.draw(canvas, y, y - height);
                galley.draw(canvas, mark, x, y, portion);
                y -= height;
            }
        }
        galley.end();
    }

    void turnPage() {
        endPage();
        canvas = file.page();
        y = Page.TOP;
        gap = 0;
    }

    /** Ends the last page. */
    void close() {
        begin(0, 0);
        endPage();
        document.end();
    }

    private void endPage() {
        furniture.draw(canvas);
        canvas.end();
        file.endPage();
    }
}
