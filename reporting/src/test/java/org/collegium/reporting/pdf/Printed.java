package org.collegium.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.collegium.reporting.paper.Document;

/** A document as it is printed. */
final class Printed {

    private final byte[] pdf;

    private Printed(byte[] pdf) {
        this.pdf = pdf;
    }

    static Printed of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(document, out);
        return new Printed(out.toByteArray());
    }

    byte[] bytes() {
        return pdf;
    }

    /** The words, each space and end of line as one space. */
    String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Reading reading() {
        return Reading.of(pdf);
    }
}
