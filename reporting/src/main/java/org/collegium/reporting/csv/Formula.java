package org.collegium.reporting.csv;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run as a formula: written with an apostrophe before them, which is taken away again on
 * reading.
 */
final class Formula {

    private static final Pattern RUNNABLE = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private Formula() {}

    static String neutralised(String cell) {
        return RUNNABLE.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && RUNNABLE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
