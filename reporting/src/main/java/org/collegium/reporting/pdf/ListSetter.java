package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.List;

/** Sets a list: each label in the indent, its text beside it. */
final class ListSetter {

    private static final PdfName LIST_ATTRIBUTES = new PdfName("List");
    private static final float LEAST_INDENT = 16;
    private static final float LABEL_GAP = 6;
    private static final TypeStyle STYLE = TypeStyle.LIST_ITEM;

    private final Flow flow;

    ListSetter(Flow flow) {
        this.flow = flow;
    }

    void set(Listing listing) {
        set(listing, flow.document(), Page.LEFT, 0);
        flow.end(TypeStyle.BODY.after());
    }

    private void set(Listing listing, Mark parent, float left, int depth) {
        if (listing.items().isEmpty()) {
            return;
        }
        float indent = indentOf(listing, depth);
        float width = Page.LEFT + Page.WIDTH - left - indent;
        List<Galley> bodies = listing.items().stream()
                .map(item -> Galley.of(item.text(), STYLE, width))
                .toList();
        begin(bodies.get(0));
        String numbering = listing.isNumbered() ? "Decimal" : "Disc";
        Mark list = parent.child(Role.LIST).with(LIST_ATTRIBUTES, "ListNumbering", numbering);
        for (int i = 0; i < bodies.size(); i++) {
            begin(bodies.get(i));
            Mark listItem = list.child(Role.LIST_ITEM);
            Mark labelMark = listItem.child(Role.LABEL);
            label(listing, i, depth).drawAll(flow.canvas(), labelMark, left, flow.y());
            labelMark.end();
            setBody(listing.items().get(i), bodies.get(i), listItem, left + indent, depth);
            listItem.end();
        }
        list.end();
    }

    private void begin(Galley body) {
        flow.begin(0, Math.max(body.firstHeight(), STYLE.leading()));
    }

    private void setBody(Listing.Item item, Galley body, Mark listItem, float left, int depth) {
        Mark mark = listItem.child(Role.LIST_BODY);
        // An element holds either content or elements, so that beside a nested list the text is a paragraph.
        Mark textMark = item.nested().isPresent() ? mark.child(Role.PARAGRAPH) : mark;
        if (body.remaining() == 0) {
            flow.advance(STYLE.leading());
        }
        flow.pour(body, textMark, left, Flow.Backdrop.NONE);
        flow.end(STYLE.after());
        item.nested().ifPresent(nested -> {
            textMark.end();
            set(nested, mark, left, depth + 1);
        });
        mark.end();
    }

    private static float indentOf(Listing listing, int depth) {
        Galley widest = label(listing, listing.items().size() - 1, depth);
        return Math.max(LEAST_INDENT, widest.inkedWidth() + LABEL_GAP);
    }

    private static Galley label(Listing listing, int index, int depth) {
        String bullet = depth % 2 == 0 ? "\u2022" : "\u2013";
        String label = listing.isNumbered() ? (index + 1) + "." : bullet;
        return Galley.of(Text.of(label), STYLE, Page.WIDTH);
    }
}
