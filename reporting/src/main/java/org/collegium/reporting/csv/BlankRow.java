package org.collegium.reporting.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows without a word. A spreadsheet leaves them behind, so that reading passes over them; a table's own is written with
 * an apostrophe in its first cell, which is taken away again on reading.
 */
final class BlankRow {

    private static final String MARK = "'";

    private BlankRow() {}

    static boolean is(List<String> cells) {
        for (String cell : cells) {
            if (!CsvText.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    static List<String> marked(List<String> cells) {
        return isBlankButForMarks(cells) ? withFirst(MARK + cells.get(0), cells) : cells;
    }

    static List<String> unmarked(List<String> cells) {
        String first = cells.get(0);
        return first.startsWith(MARK) && isBlankButForMarks(cells)
                ? withFirst(first.substring(MARK.length()), cells)
                : cells;
    }

    private static boolean isBlankButForMarks(List<String> cells) {
        String first = cells.get(0);
        int start = 0;
        while (first.startsWith(MARK, start)) {
            start += MARK.length();
        }
        return CsvText.isBlank(first.substring(start)) && is(cells.subList(1, cells.size()));
    }

    private static List<String> withFirst(String first, List<String> cells) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(0, first);
        return changed;
    }
}
