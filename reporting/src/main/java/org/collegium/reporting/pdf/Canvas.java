package org.collegium.reporting.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.collegium.reporting.letterhead.Accent;
import org.jspecify.annotations.Nullable;

/** A surface to draw on, a page or a template. It remembers font and ink, so as to write each only when it changes. */
final class Canvas {

    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfContentByte content;
    private final Fonts fonts;
    private final Accent accent;
    private final List<Fill> rules = new ArrayList<>();
    private @Nullable GlyphCodes codes;
    private @Nullable Typeface typeface;
    private float size;
    private @Nullable Ink ink;
    private @Nullable Mark open;
    private float openBaseline;
    private float lineStart;

    Canvas(PdfContentByte content, Fonts fonts, Accent accent) {
        this.content = content;
        this.fonts = fonts;
        this.accent = accent;
    }

    /** Writes under the mark; on the line and under the mark of the writing before, it continues where that ended. */
    void write(Mark mark, Segment segment, float x, float baseline, float atSize, Ink colour) {
        if (mark != open) {
            lift();
            mark.begin(content);
            content.beginText();
            content.setTextMatrix(x, baseline);
            open = mark;
            lineStart = x;
        } else if (baseline != openBaseline) {
            nextLine(x, baseline);
        }
        openBaseline = baseline;
        use(colour);
        show(segment, use(segment.typeface(), atSize));
    }

    private void nextLine(float x, float baseline) {
        if (x == lineStart) {
            content.moveText(0, baseline - openBaseline);
        } else {
            // Not moved relatively, lest roundings add up.
            content.setTextMatrix(x, baseline);
            lineStart = x;
        }
    }

    /** Lifts the pen: what is written next begins anew. */
    void lift() {
        if (open != null) {
            content.endText();
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void show(Segment segment, GlyphCodes codes) {
        if (segment.isSubstitute()) {
            content.beginMarkedContentSequence(Role.SPAN, actualText(segment.actual()), true);
            codes.show(segment.drawn(), content);
            content.endMarkedContentSequence();
        } else {
            codes.show(segment.drawn(), content);
        }
    }

    private static PdfDictionary actualText(String actual) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, TextString.of(actual));
        return properties;
    }

    /** Reserves an area to be drawn on later, when the rest of the document is known. */
    PdfTemplate reserve(float x, float bottom, float width, float height) {
        lift();
        PdfTemplate template = content.createTemplate(width, height);
        content.addTemplate(template, x, bottom);
        return template;
    }

    /** A filled rectangle that is no content. */
    void fill(float x, float bottom, float width, float height, Ink colour) {
        lift();
        Artifact.LAYOUT.begin(content);
        draw(new Fill(x, bottom, width, height, colour));
        content.endMarkedContentSequence();
    }

    /** A picture under a mark: shapes that are filled together. */
    void picture(Mark mark, Ink colour, Consumer<PdfContentByte> shapes) {
        lift();
        mark.begin(content);
        use(colour);
        shapes.accept(content);
        content.fill();
        content.endMarkedContentSequence();
    }

    /** An image under a mark. */
    void image(Mark mark, Image image, float x, float bottom, float width, float height) {
        lift();
        mark.begin(content);
        content.addImage(image, width, 0, 0, height, x, bottom);
        content.endMarkedContentSequence();
    }

    /** A horizontal hairline, whose top is at y. It is drawn at the end, so as not to change pen and ink amid the text. */
    void rule(float x, float y, float width, float thickness, Ink colour) {
        rules.add(new Fill(x, y - thickness, width, thickness, colour));
    }

    /** Draws the rules; nothing may be drawn after it. */
    void end() {
        lift();
        if (!rules.isEmpty()) {
            Artifact.LAYOUT.begin(content);
            rules.forEach(this::draw);
            content.endMarkedContentSequence();
        }
    }

    private void draw(Fill fill) {
        use(fill.colour());
        content.rectangle(fill.x(), fill.bottom(), fill.width(), fill.height());
        content.fill();
    }

    private GlyphCodes use(Typeface next, float nextSize) {
        if (codes == null || typeface != next || size != nextSize) {
            content.setFontAndSize(next.font(), nextSize * next.scale());
            typeface = next;
            size = nextSize;
            codes = fonts.codesOf(next);
        }
        return codes;
    }

    private void use(Ink next) {
        if (ink != next) {
            int rgb = next.rgb(accent);
            content.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
            ink = next;
        }
    }

    private record Fill(float x, float bottom, float width, float height, Ink colour) {}
}
