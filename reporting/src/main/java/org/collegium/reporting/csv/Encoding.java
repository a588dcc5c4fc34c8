package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The encoding of a file, found by reading it once without holding it.
 *
 * @param charset UTF-8 where the bytes are UTF-8, damaged or not, else Windows-1252
 * @param damagedLines the lines, from 1, in which some bytes are not of it
 */
record Encoding(Charset charset, List<Integer> damagedLines) {

    private static final int ASCII = 0x7F;

    /** What bytes that are not UTF-8 are read as. It is no character, so no text has it. */
    private static final char BROKEN = '\uFFFF';

    /** Read as UTF-8, text of another encoding has few letters beyond ASCII that are not broken, damaged UTF-8 has many. */
    static Encoding of(InputStream content) throws IOException {
        LineNumberReader text = asUtf8(content);
        SortedSet<Integer> damaged = new TreeSet<>();
        long broken = 0;
        long sound = 0;
        int first = text.read();
        for (int character = first; character >= 0; character = text.read()) {
            if (character == BROKEN) {
                broken++;
                damaged.add(text.getLineNumber() + 1);
            } else if (character > ASCII) {
                sound++;
            }
        }
        boolean isUtf8 = broken == 0 || sound > broken || first == CsvText.BYTE_ORDER_MARK;
        return isUtf8
                ? new Encoding(StandardCharsets.UTF_8, List.copyOf(damaged))
                : new Encoding(Charset.forName("windows-1252"), List.of());
    }

    private static LineNumberReader asUtf8(InputStream content) {
        return new LineNumberReader(new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN))));
    }
}
