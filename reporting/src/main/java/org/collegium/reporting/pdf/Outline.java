package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/** The bookmarks, made from the headings. */
final class Outline {

    private final Deque<PdfOutline> path = new ArrayDeque<>();

    Outline(PdfWriter writer) {
        path.push(writer.getRootOutline());
    }

    /** Adds a bookmark to the current page, below the last one of the level above. */
    void add(int level, String title, float top) {
        while (path.size() > level) {
            path.pop();
        }
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, Page.LEFT, top, 0);
        path.push(new PdfOutline(path.element(), destination, title.replaceAll("\\s+", " ")));
    }
}
