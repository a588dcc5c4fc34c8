package org.collegium.reporting.csv;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.collegium.reporting.tables.Table;

/**
 * Writes and reads the same rows as a table of ours and with bare Commons CSV, in turn, and prints {@code name  ratio
 * limit  ok|short}. The ratio of the speeds is the median of those of the rounds, since what else the machine does mostly
 * slows both of a round alike. Ours finds the encoding and the delimiter by looking and knows columns by their names; both
 * take every cell.
 */
final class CsvBench {

    private static final int ROWS = 20_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 41;
    private static final double LIMIT = 0.8;
    private static final List<String> COLUMNS =
            List.of("Séance", "Siège", "Membre", "Nom", "À l’ouverture", "Arrivée", "Départ", "Pouvoir à", "Remarque");
    private static final List<List<String>> LINES =
            IntStream.range(0, ROWS).mapToObj(CsvBench::line).toList();

    private CsvBench() {}

    private static List<String> line(int number) {
        return List.of(
                "2025-01-07-council-" + number % 40,
                Integer.toString(number % 9),
                "M-" + number,
                "Le Gall-Kerñevez " + number % 77,
                number % 5 == 0 ? "par procuration" : "présent",
                "20:" + (10 + number % 50),
                number % 3 == 0 ? "21:15" : "",
                "",
                number % 20 == 0 ? "dit : « plus tard » ; et s'en va\nsans \"un mot\"" : "rien à dire de plus");
    }

    public static void main(String[] arguments) throws IOException {
        byte[] ours = write();
        byte[] bare = bareWrite();
        if (!Arrays.equals(ours, bare) || read(ours) != bareRead(bare)) {
            throw new IllegalStateException("not the same work");
        }
        measure("csv-writing-to-bare-commons-csv", CsvBench::write, CsvBench::bareWrite);
        measure("csv-reading-to-bare-commons-csv", () -> read(ours), () -> bareRead(bare));
    }

    private interface Work {
        Object done() throws IOException;
    }

    private static void measure(String name, Work ours, Work bare) throws IOException {
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double taken = seconds(ours);
            double raw = seconds(bare);
            if (round >= 0) {
                ratios[round] = raw / taken;
            }
        }
        Arrays.sort(ratios);
        double ratio = ratios[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%s  %.2f  >=%.2f  %s%n", name, ratio, LIMIT, ratio >= LIMIT ? "ok" : "short");
    }

    private static double seconds(Work work) throws IOException {
        System.gc();
        long start = System.nanoTime();
        work.done();
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFormat.RFC_4180.write(Table.of(COLUMNS, LINES), out);
        return out.toByteArray();
    }

    private static byte[] bareWrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSVPrinter printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (List<String> line : LINES) {
            printer.printRecord(line);
        }
        printer.flush();
        return out.toByteArray();
    }

    private static long read(byte[] file) throws IOException {
        long[] hash = new long[1];
        Sheet.stream(
                "lines.csv",
                () -> new ByteArrayInputStream(file),
                header -> true,
                row -> hash[0] = hash(hash[0], row::text),
                fault -> {
                    throw new IllegalStateException(fault.toString());
                });
        return hash[0];
    }

    private static long bareRead(byte[] file) throws IOException {
        long hash = 0;
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(
                reader,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord line : parser) {
                hash = hash(hash, line::get);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return hash;
    }

    private static long hash(long before, UnaryOperator<String> cell) {
        long hash = before;
        for (String column : COLUMNS) {
            hash = 31 * hash + cell.apply(column).hashCode();
        }
        return hash;
    }
}
