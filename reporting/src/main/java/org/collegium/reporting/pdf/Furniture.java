package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.Text;

/**
 * What stands around the text of every page: the running head, whose place on the first page a letterhead takes, and the
 * footer with the folio.
 */
final class Furniture {

    /** Where the head of a page begins. */
    static final float HEAD_TOP = 808;

    private static final float FOOT_TOP = 46;
    private static final float CLEARANCE = 5;
    private static final float GUTTER = 24;
    private static final int MOST_PAGES = 99_999;
    private static final String ELLIPSIS = "\u2026";

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

    /** What is too long for its side of the line is cut short there: the page itself says all of it. */
    void head(String left, String right) {
        float both = Page.WIDTH - GUTTER;
        headRight = fitting(right, Math.max(both / 2, both - width(fitting(left, both))));
        headLeft = fitting(left, both - width(headRight));
    }

    void foot(String left, Folio right) {
        footLeft = fitting(left, Page.WIDTH - GUTTER - width(right.of(MOST_PAGES, MOST_PAGES)));
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
        float taken = width(footLeft) + GUTTER;
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

    private static String fitting(String characters, float width) {
        if (isOneLine(characters, width)) {
            return characters;
        }
        int end = characters.length();
        String cut = ELLIPSIS;
        while (end > 0) {
            end = characters.offsetByCodePoints(end, -1);
            cut = characters.substring(0, end).strip() + ELLIPSIS;
            if (isOneLine(cut, width)) {
                break;
            }
        }
        return cut;
    }

    private static boolean isOneLine(String characters, float width) {
        return galley(characters, width, Alignment.LEFT).remaining() <= 1;
    }

    private static float width(String characters) {
        return line(characters, Page.WIDTH, Alignment.LEFT).inkedWidth();
    }

    private static Galley line(String characters, float width, Alignment alignment) {
        Galley line = galley(characters, width, alignment);
        if (line.remaining() > 1) {
            throw new IllegalArgumentException("too long for one line at the edge of a page: \"" + characters + "\"");
        }
        return line;
    }

    private static Galley galley(String characters, float width, Alignment alignment) {
        return Galley.of(Text.of(characters), TypeStyle.RUNNING, width, alignment);
    }
}
