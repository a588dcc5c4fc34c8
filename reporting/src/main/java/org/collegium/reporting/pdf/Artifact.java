package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;

/** Content that is not read aloud: rules, fills, running heads, and table headers repeated over page breaks. */
enum Artifact implements Mark {
    LAYOUT,
    PAGINATION;

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    @Override
    public Mark child(PdfName role) {
        return this;
    }

    @Override
    public Mark with(PdfName owner, String attribute, String value) {
        return this;
    }

    @Override
    public Mark picturing(String alternative, float left, float bottom, float right, float top) {
        return this;
    }

    @Override
    public Mark inline(Inline inline) {
        return this;
    }

    @Override
    public void begin(PdfContentByte content) {
        switch (this) {
            case LAYOUT -> content.beginMarkedContentSequence(ARTIFACT);
            case PAGINATION -> {
                PdfDictionary properties = new PdfDictionary();
                properties.put(PdfName.TYPE, new PdfName("Pagination"));
                content.beginMarkedContentSequence(ARTIFACT, properties, true);
            }
        }
    }

    @Override
    public void linkArea(float left, float bottom, float right, float top) {
        // An artifact leads nowhere: the same link stands in the content that it repeats.
    }

    @Override
    public void end() {
        // An artifact leaves no trace in the structure.
    }
}
