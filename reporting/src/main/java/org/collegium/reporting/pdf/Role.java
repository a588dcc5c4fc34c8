package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfName;

/** The standard structure types in use. */
final class Role {

    static final PdfName PARAGRAPH = new PdfName("P");
    static final PdfName BLOCK_QUOTE = new PdfName("BlockQuote");
    static final PdfName SPAN = new PdfName("Span");
    static final PdfName FIGURE = new PdfName("Figure");
    static final PdfName LIST = new PdfName("L");
    static final PdfName LIST_ITEM = new PdfName("LI");
    static final PdfName LABEL = new PdfName("Lbl");
    static final PdfName LIST_BODY = new PdfName("LBody");
    static final PdfName TABLE = new PdfName("Table");
    static final PdfName CAPTION = new PdfName("Caption");
    static final PdfName TABLE_HEAD = new PdfName("THead");
    static final PdfName TABLE_BODY = new PdfName("TBody");
    static final PdfName TABLE_ROW = new PdfName("TR");
    static final PdfName HEADER_CELL = new PdfName("TH");
    static final PdfName DATA_CELL = new PdfName("TD");

    private Role() {}

    static PdfName heading(int level) {
        return new PdfName("H" + level);
    }
}
