package org.collegium.reporting.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a file's bytes say, found by looking: its encoding, its delimiter, its surplus spaces. */
final class CsvText {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String DELIMITERS = ";,\t|";
    private static final String OUTER_SPACES = " \t\u00a0\u202f";

    private CsvText() {}

    /** UTF-8 where the bytes are valid UTF-8, else Windows-1252; without a byte order mark. */
    static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    /** The delimiter that stands most often in the first line outside quotes; a semicolon where none does. */
    static char delimiterOf(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        long most = 0;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            long count =
                    first.chars().filter(character -> character == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return OUTER_SPACES.indexOf(character) >= 0;
    }
}
