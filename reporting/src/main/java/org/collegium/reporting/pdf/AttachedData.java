package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * The files attached to a PDF as the data behind its pages.
 *
 * @since 0.1
 */
public final class AttachedData {

    /** No minutes say so much: whatever unpacks to more was made to fill a memory. */
    private static final int LARGEST = 1 << 26;

    private AttachedData() {}

    /**
     * The files, by their names, in their order; empty where the PDF has none.
     *
     * @param file the name of the PDF, for complaints
     * @throws UnreadableException where this is no PDF, or an attachment cannot be unpacked
     */
    public static Map<String, byte[]> in(String file, byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            Map<String, byte[]> attached = new LinkedHashMap<>();
            PdfArray files = Optional.ofNullable(reader.getCatalog().getAsArray(ArchivalFile.AF))
                    .orElseGet(PdfArray::new);
            for (int i = 0; i < files.size(); i++) {
                PdfDictionary specification = files.getAsDict(i);
                attached.put(
                        specification.getAsString(PdfName.UF).toUnicodeString(),
                        unpacked(specification.getAsDict(PdfName.EF).getAsStream(PdfName.F)));
            }
            return attached;
        } catch (IOException | RuntimeException malformed) {
            // The reader of foreign files throws whatever its parser runs into.
            throw new UnreadableException(Phrase.of("pdf.unreadable").with(file));
        }
    }

    private static byte[] unpacked(PdfStream stream) throws IOException {
        byte[] packed = PdfReader.getStreamBytesRaw((PRStream) stream);
        boolean isDeflated = PdfName.FLATEDECODE.equals(stream.getAsName(PdfName.FILTER));
        try (InputStream in = new ByteArrayInputStream(packed);
                InputStream out = isDeflated ? new InflaterInputStream(in) : in) {
            byte[] bytes = out.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("larger than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }
}
