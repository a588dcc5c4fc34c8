package org.collegium.reporting.csv;

import java.io.FilterInputStream;
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

    /** What bytes that are not UTF-8 are read as: the second half of a surrogate pair, which never stands alone in text. */
    private static final char BROKEN = '\uDC00';

    /** Read as UTF-8, text of another encoding has few letters beyond ASCII that are not broken, damaged UTF-8 has many. */
    static Encoding of(InputStream content) throws IOException {
        Reader text = asUtf8(content);
        Looking looking = new Looking();
        char[] some = new char[AT_ONCE];
        for (int length = text.read(some); length >= 0; length = text.read(some)) {
            looking.at(some, length);
        }
        return looking.result();
    }

    private static Reader asUtf8(InputStream content) {
        return new InputStreamReader(
                new Skimming(content),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN)));
    }

    /** Only what tells the encoding and the lines, ends of lines among other controls: to decode all twice takes long. */
    private static final class Skimming extends FilterInputStream {

        private byte before = -1;

        Skimming(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int kept = 0;
            int read = 0;
            while (kept == 0 && read >= 0) {
                read = in.read(into, from, length);
                kept = skim(into, from, from + read);
            }
            return kept == 0 ? -1 : kept;
        }

        private int skim(byte[] bytes, int from, int to) {
            int end = from;
            byte last = before;
            for (int i = from; i < to; i++) {
                byte current = bytes[i];
                if (current < ' ' || last < ' ') {
                    bytes[end++] = current;
                }
                last = current;
            }
            before = last;
            return end - from;
        }
    }

    /** What was seen so far. */
    private static final class Looking {

        private final SortedSet<Integer> damaged = new TreeSet<>();
        private long broken;
        private long sound;
        private int line = 1;
        private boolean hasMark;
        private boolean isStart = true;
        private char before;

        void at(char[] text, int length) {
            hasMark |= isStart && text[0] == CsvText.BYTE_ORDER_MARK;
            isStart = false;
            for (int i = 0; i < length; i++) {
                char character = text[i];
                if (character > ASCII) {
                    atLetter(character);
                } else if (character == '\r' || (character == '\n' && before != '\r')) {
                    line++;
                }
                before = character;
            }
        }

        private void atLetter(char character) {
            if (character == BROKEN && !Character.isHighSurrogate(before)) {
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
