package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader of foreign files, which may have been made to fill a memory. It reads an object when it is asked for it, so that
 * pages are never looked at; it unpacks no more than any minutes say, all in all; and it mends nothing.
 */
final class BoundedReader extends PdfReader {

    /** No minutes say so much: whatever unpacks to more was made to fill a memory. */
    static final int LARGEST = 1 << 26;

    private static final int MOST_OBJECTS = 1 << 22;
    private static final int WIDEST_ROW = 1 << 16;
    private static final int HEAD_OF_OBJECT = 3;
    private static final int TOKENS_OF_ENTRY = 3;

    /** Counted while the other reader is still being made, and therefore without a first value here. */
    private int unpacked;

    BoundedReader(byte[] pdf) throws IOException {
        super(new RandomAccessFileOrArray(pdf), null);
    }

    /**
     * Unpacks a stream that is packed in the one usual way, or not at all.
     *
     * @throws IOException where it is packed otherwise, or is too large together with all that was unpacked before
     */
    byte[] unpacked(PRStream stream) throws IOException {
        byte[] packed = getStreamBytesRaw(stream);
        try (InputStream in = new ByteArrayInputStream(packed);
                InputStream out = isPacked(stream) ? new InflaterInputStream(in) : in) {
            byte[] bytes = out.readNBytes(LARGEST - unpacked + 1);
            unpacked += bytes.length;
            if (unpacked > LARGEST) {
                throw new IOException("unpacks to more than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }

    private static boolean isPacked(PRStream stream) throws IOException {
        PdfObject filter = only(stream.get(PdfName.FILTER));
        if (filter != null && !PdfName.FLATEDECODE.equals(filter)) {
            throw new IOException("packed otherwise: " + filter);
        }
        return filter != null;
    }

    private static @Nullable PdfObject only(@Nullable PdfObject value) {
        PdfObject direct = getPdfObject(value);
        return direct instanceof PdfArray values && values.size() == 1 ? values.getDirectObject(0) : direct;
    }

    /** A list of objects, as old files have it after a word. */
    @Override
    protected PdfDictionary readXrefSection() throws IOException {
        int begin = tokens.getFilePointer();
        tokens.nextToken();
        while (tokens.nextToken() && tokens.getTokenType() == PRTokeniser.TK_NUMBER) {
            int first = tokens.intValue();
            tokens.nextToken();
            int count = tokens.intValue();
            requireFew(first, count);
            for (int token = 0; token < TOKENS_OF_ENTRY * count; token++) {
                tokens.nextToken();
            }
        }
        tokens.seek(begin);
        return super.readXrefSection();
    }

    /** A list of objects as a stream. */
    @Override
    protected boolean readXRefStream(int at) throws IOException {
        tokens.seek(at);
        for (int token = 0; token < HEAD_OF_OBJECT; token++) {
            tokens.nextToken();
        }
        if (readPRObject() instanceof PRStream list) {
            int length = list.getAsNumber(PdfName.LENGTH).intValue();
            if (length > tokens.length()) {
                throw new IOException("a list longer than the file: " + length);
            }
            list.setLength(length);
            requireFew(0, list.getAsNumber(PdfName.SIZE).intValue());
            PdfArray index = list.getAsArray(PdfName.INDEX);
            for (int i = 0; index != null && i < index.size(); i += 2) {
                requireFew(
                        index.getAsNumber(i).intValue(),
                        index.getAsNumber(i + 1).intValue());
            }
            requireBounded(list);
        }
        return super.readXRefStream(at);
    }

    /** An object among others in a stream. */
    @Override
    protected PdfObject readOneObjStm(PRStream objects, int position) throws IOException {
        requireBounded(objects);
        return super.readOneObjStm(objects, position);
    }

    @Override
    protected void rebuildXref() throws IOException {
        throw new IOException("its list of objects is damaged");
    }

    private static void requireFew(int first, int count) throws IOException {
        if (first < 0 || count < 0 || first > MOST_OBJECTS || count > MOST_OBJECTS) {
            throw new IOException("objects from " + first + " on, " + count);
        }
    }

    /** Refuses what the other reader would unpack without asking for how much. */
    private void requireBounded(PRStream stream) throws IOException {
        unpacked(stream);
        if (only(stream.get(PdfName.DECODEPARMS)) instanceof PdfDictionary row) {
            requireNarrow(row.getAsNumber(PdfName.COLUMNS));
            requireNarrow(row.getAsNumber(PdfName.COLORS));
            requireNarrow(row.getAsNumber(PdfName.BITSPERCOMPONENT));
        }
    }

    private static void requireNarrow(@Nullable PdfNumber width) throws IOException {
        if (width != null && width.intValue() > WIDEST_ROW) {
            throw new IOException("rows too wide: " + width);
        }
    }
}
