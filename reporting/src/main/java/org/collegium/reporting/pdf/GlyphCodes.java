package org.collegium.reporting.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The codes by which one document writes the characters of a typeface. OpenPDF writes each character once, which also
 * puts its glyph into the embedded subset; then its code is known, and asking again for each letter, which would take a
 * third of the time, is spared.
 */
final class GlyphCodes {

    private static final byte[] SHOW = ")Tj\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 4;

    private final byte[][][] codes = new byte[256][][];
    private byte[] string = new byte[512];

    /** Shows characters in the current font, which must be the one that these codes are for. */
    void show(String characters, PdfContentByte content) {
        if (string.length < characters.length() * MOST_BYTES) {
            string = new byte[characters.length() * MOST_BYTES];
        }
        int length = 0;
        for (int i = 0; i < characters.length(); i++) {
            for (byte part : codeOf(characters.charAt(i), content)) {
                string[length++] = part;
            }
        }
        content.getInternalBuffer().append_i('(').append(string, 0, length).append(SHOW);
    }

    private byte[] codeOf(char character, PdfContentByte content) {
        byte[][] row = codes[character >> 8];
        if (row == null) {
            row = new byte[256][];
            codes[character >> 8] = row;
        }
        byte[] code = row[character & 0xFF];
        if (code == null) {
            code = learn(character, content);
            row[character & 0xFF] = code;
        }
        return code;
    }

    /** Lets OpenPDF show the character, reads its code between the brackets, and takes it back. */
    private static byte[] learn(char character, PdfContentByte content) {
        ByteBuffer buffer = content.getInternalBuffer();
        int start = buffer.size();
        content.showTextBasic(String.valueOf(character));
        byte[] code = Arrays.copyOfRange(buffer.getBuffer(), start + 1, buffer.size() - SHOW.length);
        buffer.setSize(start);
        return code;
    }
}
