package org.collegium.reporting.paper;

import java.util.List;

/**
 * What a document is written on, block by block from top to bottom, whatever form it is given in the end. A form that
 * has no pages leaves out what only pages have.
 *
 * @since 0.1
 */
public interface Paper {

    /** How many levels headings have. */
    int LEVELS = 3;

    /** The head of every page, from the current one on. */
    void runningHead(String left, String right);

    /** The foot of every page; the left text from the current page on. */
    void footer(String left, Folio right);

    /**
     * A heading, which is also a bookmark.
     *
     * @param level from 1 to {@link #LEVELS}; none may be skipped
     */
    void heading(int level, Text text);

    /** A paragraph. */
    void paragraph(Text text);

    /** A paragraph in small, muted type. */
    void small(Text text);

    /** A paragraph in the middle of the line. */
    void centred(Text text);

    /** A list, which may hold lists. */
    void list(Listing listing);

    /** A table. */
    void table(Table table);

    /** Labels with their values. */
    void facts(List<Fact> facts);

    /** A boxed note of the document's status, whose words say all that its colour underlines. */
    void banner(Text text, Tone tone);

    /** Words quoted exactly, such as those decided. */
    void quote(Text text);

    /**
     * A text for a camera, as a QR code (ISO/IEC 18004). A form without pages leaves it out, so words must say the same.
     *
     * @param alternative what somebody who sees no picture is told
     */
    void code(String text, String alternative);

    /** Bars; a table beside them says the same, so a form that draws nothing leaves them out. */
    void chart(BarChart chart);

    /** Lines to sign on paper, side by side. */
    void signatures(List<Text> labels);

    /**
     * Space between two blocks.
     *
     * @param points in 1/72 inch
     */
    void space(float points);

    /** Keeps the blocks that are written meanwhile on one page, with the headings above them, if one page can hold them. */
    void together(Runnable blocks);

    /** Whether what is attached stays with the document, so that the document may speak of it. */
    boolean keepsAttachments();

    /** Attaches a file as the data behind the document, in a form that can carry one. */
    void attach(String fileName, String mimeType, String description, byte[] bytes);

    /** A list with bullets. */
    default void bullets(List<Text> items) {
        list(Listing.bullets(items));
    }

    /** A numbered list, from 1. */
    default void numbered(List<Text> items) {
        list(Listing.numbered(items));
    }
}
