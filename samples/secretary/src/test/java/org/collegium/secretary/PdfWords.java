package org.collegium.secretary;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a PDF, as a reader sees them.
 *
 * @param text all pages
 */
record PdfWords(String text) {

    static PdfWords of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PdfWords(new PDFTextStripper().getText(document));
        }
    }

    /** The words without SHA-256 hashes. */
    String withoutHashes() {
        return text.replaceAll("[0-9a-f]{64}", "<hash>");
    }
}
