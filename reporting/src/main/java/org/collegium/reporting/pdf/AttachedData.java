package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * The files attached to a PDF as the data behind its pages.
 *
 * @since 0.1
 */
public final class AttachedData {

    private AttachedData() {}

    /**
     * The files, by their names, in their order; empty where the PDF has none.
     *
     * @param file the name of the PDF, for complaints
     * @throws UnreadableException where this is no PDF, or one that is damaged, or unpacks to more than any minutes say
     */
    public static Map<String, byte[]> in(String file, byte[] pdf) {
        try (BoundedReader reader = new BoundedReader(pdf)) {
            Map<String, byte[]> attached = new LinkedHashMap<>();
            PdfArray files = Optional.ofNullable(reader.getCatalog().getAsArray(ArchivalFile.AF))
                    .orElseGet(PdfArray::new);
            for (int i = 0; i < files.size(); i++) {
                PdfDictionary specification = files.getAsDict(i);
                attached.put(specification.getAsString(PdfName.UF).toUnicodeString(), reader.unpacked((PRStream)
                        specification.getAsDict(PdfName.EF).getAsStream(PdfName.F)));
            }
            return attached;
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            // The reader of foreign files throws whatever its parser runs into, and goes as deep as they do, or in
            // circles.
            throw new UnreadableException(Phrase.of("pdf.unreadable").with(file));
        }
    }
}
