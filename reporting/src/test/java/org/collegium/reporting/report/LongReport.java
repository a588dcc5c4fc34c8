package org.collegium.reporting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.Table;
import org.collegium.story.People;

/**
 * A report too long to be held in memory: run as a program in a small heap, prints for each form how many of its rows
 * stand there in their order, as {@code name  value  limit  ok|short}. Pages keep something of each cell until their end,
 * so that fewer are asked of them; Markdown and plain text, which take the same way as HTML, are written where they are
 * named as arguments.
 */
final class LongReport {

    private static final int ROWS = 1_000_000;
    private static final int PRINTED_ROWS = 40_000;
    private static final long HEAP_MB = 64;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private LongReport() {}

    public static void main(String[] arguments) throws IOException {
        if (Runtime.getRuntime().maxMemory() > HEAP_MB << 20) {
            throw new IllegalStateException("the heap is larger than -Xmx" + HEAP_MB + "m");
        }
        Report report = of(ROWS, row -> {});
        measure(report.csv(CsvFormat.RFC_4180).get(0));
        measure(report.json());
        measure(Form.HTML.file(report.name(), report.document()));
        for (String form : arguments) {
            measure(Form.valueOf(form).file(report.name(), report.document()));
        }
        measurePages();
    }

    private static void measure(ReportFile file) throws IOException {
        Seen seen = new Seen();
        boolean isWhole = isWritten(file, seen);
        print(file.name(), isWhole ? seen.rows : Math.min(seen.rows, ROWS - 1), ROWS);
    }

    /** Of pages the rows are counted as they are asked for. */
    private static void measurePages() throws IOException {
        int[] rows = new int[1];
        Report report = of(PRINTED_ROWS, row -> rows[0] = row + 1);
        ReportFile file = Form.PDF.file(report.name(), report.document());
        boolean isWhole = isWritten(file, OutputStream.nullOutputStream());
        print(file.name(), isWhole ? rows[0] : Math.min(rows[0], PRINTED_ROWS - 1), PRINTED_ROWS);
    }

    private static boolean isWritten(ReportFile file, OutputStream to) throws IOException {
        try {
            file.content().writeTo(to);
            return true;
        } catch (OutOfMemoryError full) {
            return false;
        }
    }

    private static void print(String file, int rows, int limit) {
        System.out.printf(
                Locale.ROOT,
                "rows-of-%s-within-%d-MB  %d  >=%d  %s%n",
                file,
                HEAP_MB,
                rows,
                limit,
                rows >= limit ? "ok" : "short");
    }

    /**
     * A report of so many rows, which are made as they are asked for.
     *
     * @param made is told each
     */
    static Report of(int rows, IntConsumer made) {
        Locale language = Locale.FRENCH;
        Table table = new Columns<Integer>(ReportLexicon.of(language))
                .add("sitting", row -> "2025-01-07-council-" + row / 100)
                .add("date", row -> FIRST.plusDays(row % 365))
                .count("seat", row -> row % 9)
                .add("member", row -> "@" + row)
                .add("name", row -> "Le Gall-Kerñevez " + row % 77)
                .add("voted", row -> row % 5 != 0)
                .over(() -> IntStream.range(0, rows).peek(made).iterator());
        Part part = Part.of("report", "Long", table)
                .printing(
                        Part.col("date", 2),
                        Part.col("member", 2),
                        Part.col("seat", 1),
                        Part.col("name", 3),
                        Part.col("voted", 1));
        return new Report("report", "Long", People.ASSOCIATION, Period.year(2025), language, List.of(part));
    }

    /** Counts the rows by the numbers of their members, as long as each follows the one before. */
    private static final class Seen extends OutputStream {

        private int rows;
        private int number;
        private boolean isNumber;

        @Override
        public void write(int character) {
            if (character == '@') {
                number = 0;
                isNumber = true;
            } else if (character >= '0' && character <= '9') {
                number = 10 * number + character - '0';
            } else if (isNumber) {
                rows += number == rows ? 1 : 0;
                isNumber = false;
            }
        }
    }
}
