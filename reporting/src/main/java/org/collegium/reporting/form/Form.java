package org.collegium.reporting.form;

import java.io.IOException;
import java.io.OutputStream;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.pdf.ArchivalPdf;

/**
 * A form that a document can be given. All say the same.
 *
 * @since 0.1
 */
public enum Form {

    /** Archival pages, PDF/A-3a and PDF/UA-1 at once, with the data attached. */
    PDF("pdf");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /**
     * Writes a document. The same document in the same form is the same bytes.
     *
     * @param to where to; it is left open
     */
    public void write(Document document, OutputStream to) throws IOException {
        switch (this) {
            case PDF -> ArchivalPdf.write(document, to);
        }
    }

    /**
     * A document as a file.
     *
     * @param name of the file, without the ending that the form gives it
     */
    public ReportFile file(String name, Document document) {
        return new ReportFile(name + "." + ending, to -> write(document, to));
    }
}
