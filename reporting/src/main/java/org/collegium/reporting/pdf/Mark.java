package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;

/** What drawn content is: an element of the document's structure, or an artifact that is not read aloud. */
sealed interface Mark permits StructureElement, Artifact {

    /** A new mark below this one. */
    Mark child(PdfName role);

    /** Sets an attribute, such as the scope of a header cell. */
    Mark with(PdfName owner, String attribute, String value);

    /** Says what a picture shows, and where it stands, in page coordinates. */
    Mark picturing(String alternative, float left, float bottom, float right, float top);

    /** The mark of an inline stretch below this one. */
    Mark inline(Inline inline);

    void begin(PdfContentByte content);

    /** Says where a link was drawn, in page coordinates. */
    void linkArea(float left, float bottom, float right, float top);

    /** Nothing more will come below this mark. */
    void end();
}
