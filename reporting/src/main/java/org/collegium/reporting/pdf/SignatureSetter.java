package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.Text;

/** Sets lines to sign on paper, side by side, each above its label; to a screen reader a list of the labels. */
final class SignatureSetter implements Setter {

    private static final int MOST_ABREAST = 3;
    private static final float SIGNING_SPACE = 46;
    private static final float GUTTER = 28;
    private static final float LABEL_GAP = 4;
    private static final TypeStyle STYLE = TypeStyle.SMALL;

    private final float width;
    private final List<List<Galley>> rows;

    SignatureSetter(List<Text> labels) {
        int abreast = labels.size() == 4 ? 2 : Math.min(labels.size(), MOST_ABREAST);
        int columns = abreast == 2 ? 2 : MOST_ABREAST;
        this.width = (Page.WIDTH - (columns - 1) * GUTTER) / columns;
        this.rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += abreast) {
            rows.add(labels.subList(i, Math.min(i + abreast, labels.size())).stream()
                    .map(label -> Galley.of(label, STYLE, width))
                    .toList());
        }
    }

    @Override
    public Extent extent() {
        return new Extent(
                0, (float) rows.stream().mapToDouble(SignatureSetter::heightOf).sum(), STYLE.after());
    }

    @Override
    public void set(Flow flow) {
        if (rows.isEmpty()) {
            return;
        }
        flow.begin(0, heightOf(rows.get(0)));
        Mark list = flow.document().child(Role.LIST).with(new PdfName("List"), "ListNumbering", "None");
        rows.forEach(row -> set(row, list, flow));
        list.end();
        flow.end(STYLE.after());
    }

    private static float heightOf(List<Galley> row) {
        return SIGNING_SPACE
                + LABEL_GAP
                + (float) row.stream().mapToDouble(Galley::height).max().orElse(0);
    }

    private void set(List<Galley> row, Mark list, Flow flow) {
        float rowHeight = heightOf(row);
        flow.begin(0, rowHeight);
        float line = flow.y() - SIGNING_SPACE;
        for (int i = 0; i < row.size(); i++) {
            float left = Page.LEFT + i * (width + GUTTER);
            flow.canvas().rule(left, line, width, 0.6f, Ink.TEXT);
            Mark item = list.child(Role.LIST_ITEM);
            Mark body = item.child(Role.LIST_BODY);
            row.get(i).drawAll(flow.canvas(), body, left, line - LABEL_GAP);
            body.end();
            item.end();
        }
        flow.advance(rowHeight);
    }
}
