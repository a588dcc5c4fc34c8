package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;

/** Text inside PDF objects. Always UTF-16: OpenPDF's own choice of an encoding loses the soft hyphen. */
final class TextString {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextString() {}

    static PdfString of(String text) {
        return new PdfString((BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_16BE));
    }
}
