package org.collegium.reporting.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.collegium.reporting.tables.Table;

/** One writing of a table, so that {@link SheetReading} finds every cell again, whatever it holds. */
final class SheetWriting {

    private final Table table;
    private final List<String> titles;
    private final CSVPrinter printer;
    private final CSVPrinter quoting;
    private int row;

    SheetWriting(Table table, Writer to, char delimiter) throws IOException {
        this.table = table;
        this.titles = table.titles();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        this.printer = new CSVPrinter(to, format);
        this.quoting =
                new CSVPrinter(to, format.builder().setQuoteMode(QuoteMode.ALL).get());
    }

    /** Writes the rows as they are made; of one column quoted, since there no delimiter tells itself. */
    void write() throws IOException {
        boolean isAlone = titles.size() == 1;
        boolean isMisleading = titles.stream().anyMatch(CsvText::isMisleading);
        print(titles, isAlone || isMisleading ? quoting : printer);
        for (List<String> cells : table.rows()) {
            row++;
            print(BlankRow.marked(cells), isAlone ? quoting : printer);
        }
    }

    private void print(List<String> cells, CSVPrinter to) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (isBroken(cell)) {
                throw new IllegalArgumentException("row " + row + ", column '" + titles.get(i)
                        + "': half of a surrogate pair is no text: '" + cell + "'");
            }
            to.print(Formula.neutralised(cell));
        }
        to.println();
    }

    /** Whether half of a pair of surrogates stands alone, which no encoding writes. */
    private static boolean isBroken(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isSurrogate(cell.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(cell.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
