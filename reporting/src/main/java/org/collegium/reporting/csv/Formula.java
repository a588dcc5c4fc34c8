package org.collegium.reporting.csv;

/**
 * Cells that a spreadsheet would run as a formula: written with an apostrophe before them, which is taken away again on
 * reading.
 */
final class Formula {

    private static final String STARTS = "=+-@\t\r";

    private Formula() {}

    static String neutralised(String cell) {
        return isRunnable(cell) ? "'" + cell : cell;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && isRunnable(cell) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet would run it, or would once apostrophes before it are taken away. */
    private static boolean isRunnable(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && STARTS.indexOf(cell.charAt(start)) >= 0;
    }
}
