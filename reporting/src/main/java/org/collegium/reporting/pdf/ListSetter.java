package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Text;

/** Sets a list: each label in the indent, its text beside it. Neither its first nor its last item stands alone. */
final class ListSetter implements Setter {

    private static final PdfName LIST_ATTRIBUTES = new PdfName("List");
    private static final float LEAST_INDENT = 16;
    private static final float LABEL_GAP = 6;
    private static final TypeStyle STYLE = TypeStyle.LIST_ITEM;

    /** An item set in lines, and the height of the part of it that must not be parted. */
    private record Piece(Galley label, Galley body, float height, float firstHeight, Optional<ListSetter> nested) {
        static Piece of(Galley label, Galley body, Optional<ListSetter> nested) {
            float height = Math.max(body.height(), STYLE.leading());
            return new Piece(label, body, height, Math.max(body.firstHeight(), STYLE.leading()), nested);
        }

        float wholeHeight() {
            return height + nested.map(list -> STYLE.after() + list.height()).orElse(0f);
        }
    }

    private final boolean isNumbered;
    private final float left;
    private final float indent;
    private final List<Piece> pieces = new ArrayList<>();

    ListSetter(Listing listing) {
        this(listing, Page.LEFT, 0);
    }

    private ListSetter(Listing listing, float left, int depth) {
        this.isNumbered = listing.isNumbered();
        this.left = left;
        this.indent = indentOf(listing, depth);
        float width = Page.LEFT + Page.WIDTH - left - indent;
        for (Listing.Item item : listing.items()) {
            pieces.add(Piece.of(
                    label(listing, pieces.size(), depth),
                    Galley.of(item.text(), STYLE, width),
                    item.nested().map(nested -> new ListSetter(nested, left + indent, depth + 1))));
        }
    }

    @Override
    public Extent extent() {
        return new Extent(0, height(), TypeStyle.BODY.after());
    }

    private float height() {
        float height = Math.max(0, pieces.size() - 1) * STYLE.after();
        for (Piece piece : pieces) {
            height += piece.wholeHeight();
        }
        return height;
    }

    @Override
    public void set(Flow flow) {
        set(flow, flow.document());
        flow.end(TypeStyle.BODY.after());
    }

    private void set(Flow flow, Mark parent) {
        if (pieces.isEmpty()) {
            return;
        }
        flow.begin(0, leastHeightFrom(0));
        String numbering = isNumbered ? "Decimal" : "Disc";
        Mark list = parent.child(Role.LIST).with(LIST_ATTRIBUTES, "ListNumbering", numbering);
        for (int i = 0; i < pieces.size(); i++) {
            flow.begin(0, leastHeightFrom(i));
            Mark listItem = list.child(Role.LIST_ITEM);
            Mark labelMark = listItem.child(Role.LABEL);
            pieces.get(i).label().drawAll(flow.canvas(), labelMark, left, flow.y());
            labelMark.end();
            setBody(pieces.get(i), listItem, flow);
            listItem.end();
        }
        list.end();
    }

    /** The height that must fit for an item to begin on this page. */
    private float leastHeightFrom(int index) {
        float height = 0;
        int end = index + keptWith(index);
        for (int i = index; i < end; i++) {
            height += pieces.get(i).wholeHeight() + STYLE.after();
        }
        height += pieces.get(end).firstHeight();
        return height <= Page.HEIGHT ? height : pieces.get(index).firstHeight();
    }

    /** How many items after an item stay with it, such that neither the first nor the last stands alone. */
    private int keptWith(int index) {
        int following = pieces.size() - 1 - index;
        if (index == 0 && following == 2) {
            return 2;
        }
        return index == 0 || following == 1 ? Math.min(following, 1) : 0;
    }

    private void setBody(Piece piece, Mark listItem, Flow flow) {
        Mark mark = listItem.child(Role.LIST_BODY);
        // An element holds either content or elements, so that beside a nested list the text is a paragraph.
        Mark textMark = piece.nested().isPresent() ? mark.child(Role.PARAGRAPH) : mark;
        if (piece.body().remaining() == 0) {
            flow.advance(STYLE.leading());
        }
        flow.pour(piece.body(), textMark, left + indent, Flow.Backdrop.NONE);
        flow.end(STYLE.after());
        piece.nested().ifPresent(nested -> {
            textMark.end();
            nested.set(flow, mark);
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
