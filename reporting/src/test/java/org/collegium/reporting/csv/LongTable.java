package org.collegium.reporting.csv;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.collegium.reporting.tables.Table;

/**
 * A table too long to be held in memory, written and read back: run as a program in a small heap, prints how many of its
 * rows came back as they were made, as {@code name  value  limit  ok|short}.
 */
final class LongTable {

    private static final int ROWS = 1_000_000;
    private static final long HEAP_MB = 64;
    private static final List<String> COLUMNS = List.of("Séance", "Siège", "Membre", "Nom", "Remarque");

    private LongTable() {}

    public static void main(String[] arguments) throws IOException {
        if (Runtime.getRuntime().maxMemory() > HEAP_MB << 20) {
            throw new IllegalStateException("the heap is larger than -Xmx" + HEAP_MB + "m");
        }
        int rows = 0;
        Path file = Files.createTempFile("table", ".csv");
        try {
            rows = writeAndRead(file);
        } catch (OutOfMemoryError full) {
            System.out.println(full.getMessage());
        } finally {
            Files.delete(file);
        }
        System.out.printf(
                Locale.ROOT, "rows-within-%d-MB  %d  >=%d  %s%n", HEAP_MB, rows, ROWS, rows >= ROWS ? "ok" : "short");
    }

    private static int writeAndRead(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CsvFormat.FRENCH_SPREADSHEET.write(Table.of(COLUMNS, LongTable::lines), out);
        }
        Seen read = new Seen();
        Sheet.stream(
                "table.csv",
                () -> new BufferedInputStream(Files.newInputStream(file)),
                header -> header.equals(COLUMNS),
                row -> read.row(row::cell),
                fault -> {
                    throw new IllegalStateException(fault.toString());
                });
        Seen made = new Seen();
        lines().forEachRemaining(line -> made.row(column -> line.get(COLUMNS.indexOf(column))));
        return read.hash == made.hash ? read.rows : 0;
    }

    private static Iterator<List<String>> lines() {
        return IntStream.range(0, ROWS).mapToObj(LongTable::line).iterator();
    }

    private static List<String> line(int number) {
        return List.of(
                "2025-01-07-council-" + number / 100,
                Integer.toString(number % 9),
                "M-" + number,
                "Kerñevez " + number % 77,
                number % 10 == 0 ? "=« plus tard »; et s'en va\nsans \"un mot\" " : "présent");
    }

    private static final class Seen {

        private int rows;
        private long hash;

        void row(UnaryOperator<String> cell) {
            rows++;
            for (String column : COLUMNS) {
                hash = 31 * hash + cell.apply(column).hashCode();
            }
        }
    }
}
