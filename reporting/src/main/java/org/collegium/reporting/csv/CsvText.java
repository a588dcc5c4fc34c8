package org.collegium.reporting.csv;

/** What a file's text says, found by looking: its delimiter, its surplus spaces. */
final class CsvText {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String DELIMITERS = ";,\t|";
    private static final String OUTER_SPACES = " \t\u00a0\u202f";

    private CsvText() {}

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
