package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    private static final int AT_ONCE = 8192;

    /** What bytes that are not UTF-8 are read as. It is no character, so no text has it. */
    private static final char BROKEN = '\uFFFF';

    /** Read as UTF-8, text of another encoding has few letters beyond ASCII that are not broken, damaged UTF-8 has many. */
    static Encoding of(InputStream content) throws IOException {
        Reader text = asUtf8(content);
        Looking looking = new Looking();
        char[] some = new char[AT_ONCE];
        for (int length = text.read(some); length >= 0; length = text.read(some)) {
            for (int i = 0; i < length; i++) {
                looking.at(some[i]);
            }
        }
        return looking.result();
    }

    private static Reader asUtf8(InputStream content) {
        return new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN)));
    }

    /** What was seen so far. */
    private static final class Looking {

        private final SortedSet<Integer> damaged = new TreeSet<>();
        private long broken;
        private long sound;
        private int line = 1;
        private boolean hasMark;
        private boolean isFirst = true;
        private char before;

        void at(char character) {
            if (character > ASCII) {
                atLetter(character);
            } else if (character == '\r' || (character == '\n' && before != '\r')) {
                line++;
            }
            isFirst = false;
            before = character;
        }

        private void atLetter(char character) {
            hasMark |= isFirst && character == CsvText.BYTE_ORDER_MARK;
            if (character == BROKEN) {
                broken++;
                damaged.add(line);
            } else {
                sound++;
            }
        }

        Encoding result() {
            return broken == 0 || sound > broken || hasMark
                    ? new Encoding(StandardCharsets.UTF_8, List.copyOf(damaged))
                    : new Encoding(Charset.forName("windows-1252"), List.of());
        }
    }
}
