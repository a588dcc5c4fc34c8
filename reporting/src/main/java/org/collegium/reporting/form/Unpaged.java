package org.collegium.reporting.form;

import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.HeadingOrder;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;

/**
 * A form of one long page, as text, written as it goes. What only pages have is left out of it: their head and foot, and
 * what is attached.
 */
abstract class Unpaged implements Paper {

    final Output out;
    private final HeadingOrder headings = new HeadingOrder();

    Unpaged(Output out) {
        this.out = out;
    }

    @Override
    public final void heading(int level, Text text) {
        headings.next(level, text);
        title(level, text);
    }

    /** Writes a heading that is known to be in order. */
    abstract void title(int level, Text text);

    @Override
    public final void list(Listing listing) {
        if (!listing.items().isEmpty()) {
            items(listing);
        }
    }

    /** Writes a list that has items. */
    abstract void items(Listing listing);

    /** Leaves a line empty, save at the beginning. */
    final void beginBlock() {
        if (!out.isEmpty()) {
            out.append("\n");
        }
    }

    final void line(String line) {
        out.append(line).append("\n");
    }

    @Override
    public void small(Text text) {
        paragraph(text);
    }

    @Override
    public void centred(Text text) {
        paragraph(text);
    }

    @Override
    public void together(Runnable blocks) {
        blocks.run();
    }

    @Override
    public void runningHead(String left, String right) {}

    @Override
    public void footer(String left, Folio right) {}

    @Override
    public void code(String text, String alternative) {}

    @Override
    public void chart(BarChart chart) {}

    @Override
    public void space(float points) {}

    @Override
    public boolean keepsAttachments() {
        return false;
    }

    @Override
    public void attach(String fileName, String mimeType, String description, byte[] bytes) {}
}
