package org.collegium.reporting.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What a file's bytes say, found by looking: its encoding, its delimiter, its surplus spaces. */
final class CsvText {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char REPLACEMENT = '\uFFFD';
    private static final int ASCII = 0x7F;
    private static final String DELIMITERS = ";,\t|";
    private static final String OUTER_SPACES = " \t\u00a0\u202f";

    private CsvText() {}

    /** UTF-8 where the bytes are UTF-8, damaged or not, else Windows-1252; without a byte order mark. */
    static String decode(byte[] bytes) {
        String text = isValidUtf8(bytes) || isDamagedUtf8(bytes)
                ? new String(bytes, StandardCharsets.UTF_8)
                : new String(bytes, Charset.forName("windows-1252"));
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    /** The lines, from 1, of a text that is UTF-8 but for some bytes in them. */
    static List<Integer> damagedLines(byte[] bytes) {
        if (isValidUtf8(bytes) || !isDamagedUtf8(bytes)) {
            return List.of();
        }
        List<String> lines = decode(bytes).lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).indexOf(REPLACEMENT) >= 0)
                .boxed()
                .toList();
    }

    private static boolean isValidUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Read as UTF-8, text of another encoding has few letters beyond ASCII that are not broken, damaged UTF-8 has many. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(character -> character == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(character -> character > ASCII).count();
        return text.indexOf(BYTE_ORDER_MARK) == 0 || beyondAscii - broken > broken;
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
