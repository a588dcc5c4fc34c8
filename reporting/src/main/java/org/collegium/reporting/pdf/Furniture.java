package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.Text;

/** What stands around the text of every page: the running head, whose place on the first page a letterhead takes, and the footer with the folio. */
final class Furniture {

    /** Where the head of a page begins. */
    static final float HEAD_TOP = 808;

    private static final float FOOT_TOP = 46;
    private static final float CLEARANCE = 5;
    private static final float GUTTER = 24;

    private final ArchivalFile file;
    private final boolean isUnderLetterhead;
    private final List<PdfTemplate> folios = new ArrayList<>();
    private String headLeft = "";
    private String headRight = "";
    private String footLeft = "";
    private Folio folio = (page, pages) -> "";

    Furniture(ArchivalFile file, boolean isUnderLetterhead) {
        this.file = file;
        this.isUnderLetterhead = isUnderLetterhead;
    }

    void head(String left, String right) {
        line(left, Page.WIDTH, Alignment.LEFT);
        line(right, Page.WIDTH - GUTTER - line(left, Page.WIDTH, Alignment.LEFT).inkedWidth(), Alignment.RIGHT);
        headLeft = left;
        headRight = right;
    }

    void foot(String left, Folio right) {
        line(left, Page.WIDTH, Alignment.LEFT);
        footLeft = left;
        folio = right;
    }

    void draw(Canvas canvas) {
        boolean hasHead = !isUnderLetterhead || !folios.isEmpty();
        if (hasHead && (!headLeft.isEmpty() || !headRight.isEmpty())) {
            drawLine(canvas, headLeft, Alignment.LEFT, HEAD_TOP);
            drawLine(canvas, headRight, Alignment.RIGHT, HEAD_TOP);
            float rule = HEAD_TOP - TypeStyle.RUNNING.leading() - CLEARANCE;
            canvas.rule(Page.LEFT, rule, Page.WIDTH, 0.5f, Ink.RULE);
        }
        drawLine(canvas, footLeft, Alignment.LEFT, FOOT_TOP);
        float taken = line(footLeft, Page.WIDTH, Alignment.LEFT).inkedWidth() + GUTTER;
        float leading = TypeStyle.RUNNING.leading();
        folios.add(canvas.reserve(Page.LEFT + taken, FOOT_TOP - leading, Page.WIDTH - taken, leading));
    }

    /** Writes the folios, now that the number of pages is known. */
    void complete() {
        int pages = folios.size();
        for (int page = 1; page <= pages; page++) {
            PdfTemplate area = folios.get(page - 1);
            line(folio.of(page, pages), area.getWidth(), Alignment.RIGHT)
                    .drawAll(file.on(area), Artifact.PAGINATION, 0, area.getHeight());
            file.release(area);
        }
    }

    private static void drawLine(Canvas canvas, String characters, Alignment alignment, float top) {
        line(characters, Page.WIDTH, alignment).drawAll(canvas, Artifact.PAGINATION, Page.LEFT, top);
    }

    private static Galley line(String characters, float width, Alignment alignment) {
        Galley line = Galley.of(Text.of(characters), TypeStyle.RUNNING, width, alignment);
        if (line.remaining() > 1) {
            throw new IllegalArgumentException("too long for one line at the edge of a page: \"" + characters + "\"");
        }
        return line;
    }
}
