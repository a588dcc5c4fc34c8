package org.collegium.reporting.csv;

/** What a file's text says, found by looking: its delimiter, its surplus spaces. */
final class CsvText {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String DELIMITERS = ";,\t|";
    private static final char QUOTE = '"';

    private CsvText() {}

    /** The delimiter that stands most often in the first line outside quotes; a semicolon where none does. */
    static char delimiterOf(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean isQuoted = false;
        boolean isStart = true;
        for (int i = 0; i < text.length() && (isQuoted || !isEnd(text.charAt(i))); i++) {
            int delimiter = DELIMITERS.indexOf(text.charAt(i));
            if (text.charAt(i) == QUOTE) {
                isQuoted = !isQuoted && (isStart || text.charAt(i - 1) == QUOTE);
            } else if (delimiter >= 0 && !isQuoted) {
                counts[delimiter]++;
            }
            isStart = delimiter >= 0;
        }
        return DELIMITERS.charAt(largest(counts));
    }

    private static boolean isEnd(char character) {
        return character == '\r' || character == '\n';
    }

    private static int largest(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the name of a column, unquoted, might make looking find another delimiter or a byte order mark. */
    static boolean isMisleading(String name) {
        return name.chars().anyMatch(character -> character == BYTE_ORDER_MARK || DELIMITERS.indexOf(character) >= 0);
    }

    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isSpace(cell.charAt(i))) {
                return false;
            }
        }
        return true;
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
        return character == ' ' || character == '\t' || character == '\u00a0' || character == '\u202f';
    }
}
