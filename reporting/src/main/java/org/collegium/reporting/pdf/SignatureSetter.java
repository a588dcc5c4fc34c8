package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;
import java.util.List;

/** Sets lines to sign on paper, side by side, each above its label; to a screen reader a list of the labels. */
final class SignatureSetter {

    private static final int MOST_ABREAST = 3;
    private static final float SIGNING_SPACE = 46;
    private static final float GUTTER = 28;
    private static final float LABEL_GAP = 4;
    private static final TypeStyle STYLE = TypeStyle.SMALL;

    private final Flow flow;

    SignatureSetter(Flow flow) {
        this.flow = flow;
    }

    void set(List<Text> labels) {
        if (labels.isEmpty()) {
            return;
        }
        int abreast = labels.size() == 4 ? 2 : Math.min(labels.size(), MOST_ABREAST);
        float width = (Page.WIDTH - (MOST_ABREAST - 1) * GUTTER) / MOST_ABREAST;
        if (abreast == 2) {
            width = (Page.WIDTH - GUTTER) / 2;
        }
        List<Galley> galleys = galleys(labels, width);
        flow.begin(0, heightOf(row(galleys, 0, abreast)));
        Mark list = flow.document().child(Role.LIST).with(new PdfName("List"), "ListNumbering", "None");
        for (int i = 0; i < galleys.size(); i += abreast) {
            set(row(galleys, i, abreast), width, list);
        }
        list.end();
        flow.end(STYLE.after());
    }

    private static List<Galley> galleys(List<Text> labels, float width) {
        return labels.stream().map(label -> Galley.of(label, STYLE, width)).toList();
    }

    private static List<Galley> row(List<Galley> galleys, int from, int abreast) {
        return galleys.subList(from, Math.min(from + abreast, galleys.size()));
    }

    private static float heightOf(List<Galley> row) {
        return SIGNING_SPACE
                + LABEL_GAP
                + (float) row.stream().mapToDouble(Galley::height).max().orElse(0);
    }

    private void set(List<Galley> row, float width, Mark list) {
        float height = heightOf(row);
        flow.begin(0, height);
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
        flow.advance(height);
    }
}
