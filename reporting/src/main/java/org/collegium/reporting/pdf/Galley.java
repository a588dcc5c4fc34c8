package org.collegium.reporting.pdf;

import java.util.Arrays;
import java.util.List;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Text;
import org.jspecify.annotations.Nullable;

/** A text set in lines of a given width, to be drawn at once or in portions on several pages. */
final class Galley {

    /** Lines that must not stand alone at the foot or at the head of a page. */
    private static final int TOGETHER = 2;

    private final Copy copy;
    private final TypeStyle style;
    private final float width;
    private final Alignment alignment;
    private final List<Line> lines;
    private final @Nullable Mark[] inlineMarks;
    private int drawn;

    private Galley(Text text, TypeStyle style, float width, Alignment alignment) {
        this.copy = Copy.of(text, style.bold());
        this.style = style;
        this.width = width;
        this.alignment = alignment;
        this.lines = LineBreaker.lines(copy, style.size(), width);
        this.inlineMarks = new Mark[copy.isPlain() ? 0 : copy.inlines().size()];
    }

    static Galley of(Text text, TypeStyle style, float width) {
        return new Galley(text, style, width, Alignment.LEFT);
    }

    static Galley of(Text text, TypeStyle style, float width, Alignment alignment) {
        return new Galley(text, style, width, alignment);
    }

    TypeStyle style() {
        return style;
    }

    int remaining() {
        return lines.size() - drawn;
    }

    float height() {
        return remaining() * style.leading();
    }

    /** The room of what is not drawn yet, as a block of its own. */
    Extent extent() {
        return new Extent(style.before(), height(), style.after());
    }

    /** The width of the longest line. */
    float inkedWidth() {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The height of the least portion to be drawn before a page break. */
    float firstHeight() {
        int lines = remaining() <= TOGETHER + 1 ? remaining() : TOGETHER;
        return lines * style.leading();
    }

    /** How many lines to draw where so many fit, such that none stands alone before or after the page break. */
    int portion(int fitting) {
        int left = remaining();
        if (fitting >= left) {
            return left;
        }
        int portion = Math.min(fitting, left - TOGETHER);
        return portion >= TOGETHER ? portion : 0;
    }

    /** Draws the next lines below the top; each inline stretch is marked by a child of the block's mark. */
    void draw(Canvas canvas, Mark block, float x, float top, int count) {
        float baseline = top - style.ascent();
        for (int end = drawn + count; drawn < end; drawn++) {
            Line line = lines.get(drawn);
            draw(canvas, block, line.segments(), x + indent(line), baseline);
            baseline -= style.leading();
        }
        canvas.lift();
    }

    private void draw(Canvas canvas, Mark block, List<Segment> segments, float x, float baseline) {
        float at = x;
        for (Segment segment : segments) {
            Mark mark = markOf(segment, block);
            boolean link = copy.inlines().get(segment.inline()).link().isPresent();
            canvas.write(mark, segment, at, baseline, style.size(), link ? Ink.ACCENT : style.ink());
            float right = inlineMarks.length == 0 ? at : at + segment.width(style.size());
            if (link) {
                mark.linkArea(at, baseline - style.size() * 0.25f, right, baseline + style.size() * 0.8f);
                // Underlined, lest it be told by its colour alone.
                canvas.rule(at, baseline - style.size() * 0.12f, right - at, 0.5f, Ink.ACCENT);
            }
            at = right;
        }
    }

    private float indent(Line line) {
        float free = Math.max(0, width - line.width());
        return switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    void drawAll(Canvas canvas, Mark block, float x, float top) {
        draw(canvas, block, x, top, remaining());
        end();
    }

    /** Nothing more will be drawn: ends the marks of the inline stretches, not that of the block. */
    void end() {
        for (Mark mark : inlineMarks) {
            if (mark != null) {
                mark.end();
            }
        }
        Arrays.fill(inlineMarks, null);
    }

    private Mark markOf(Segment segment, Mark block) {
        if (inlineMarks.length == 0) {
            return block;
        }
        Mark mark = inlineMarks[segment.inline()];
        if (mark == null) {
            mark = block.inline(copy.inlines().get(segment.inline()));
            inlineMarks[segment.inline()] = mark;
        }
        return mark;
    }
}
