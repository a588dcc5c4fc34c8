package org.collegium.reporting.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/**
 * Documents too long to be held in memory: run as a program in a small heap, prints for each how much of it was written,
 * as {@code name  value  limit  ok|short}.
 */
final class LongDocuments {

    static final int DECISIONS = 10_000;

    private static final int PAGES = 1000;
    private static final long HEAP_MB = 48;
    private static final String TEXT =
            "Le conseil confie à l’atelier l’entretien du chemin de halage, du pont de Rohan à "
                    + "l’écluse, pour un montant qui ne dépasse pas 4\u00A0800 €.";

    private LongDocuments() {}

    public static void main(String[] arguments) {
        if (Runtime.getRuntime().maxMemory() > HEAP_MB << 20) {
            throw new IllegalStateException("the heap is larger than -Xmx" + HEAP_MB + "m");
        }
        measure("pages", PAGES, LongDocuments::pages);
        measure("decisions", DECISIONS, LongDocuments::decisions);
    }

    private interface LongDocument {
        /** Tells each page or decision that is written. */
        void write(OutputStream to, IntConsumer written);
    }

    private static void measure(String name, int limit, LongDocument document) {
        int[] count = new int[1];
        try {
            document.write(OutputStream.nullOutputStream(), number -> count[0] = number);
        } catch (OutOfMemoryError full) {
            count[0] = Math.min(count[0], limit - 1);
        }
        System.out.printf(
                Locale.ROOT,
                "%s-within-%d-MB  %d  >=%d  %s%n",
                name,
                HEAP_MB,
                count[0],
                limit,
                count[0] >= limit ? "ok" : "short");
    }

    /** Minutes of a thousand pages and more; the footer says at the end how many there are. */
    private static void pages(OutputStream to, IntConsumer written) {
        written.accept(ArchivalPagesBench.archival(ArchivalPagesBench.MEETINGS, to));
    }

    /** A register of decisions as one table, whose rows are made as they are asked for. */
    static void decisions(OutputStream to, IntConsumer written) {
        try (ArchivalPdf pdf = ArchivalPdf.open(to, Specimen.DESCRIPTION)) {
            pdf.footer("Registre des décisions", (page, pages) -> "page " + page + " sur " + pages);
            pdf.heading(1, Text.of("Registre des décisions"));
            IntFunction<List<Text>> row = number -> {
                written.accept(number);
                return List.of(Text.of("2026-" + number), Text.of(TEXT), Text.of("adopté"));
            };
            Iterable<List<Text>> rows =
                    () -> IntStream.rangeClosed(1, DECISIONS).mapToObj(row).iterator();
            pdf.table(Table.of(
                            List.of(
                                    Table.Column.left("Décision", 2),
                                    Table.Column.left("Texte", 8),
                                    Table.Column.left("Résultat", 2)),
                            rows)
                    .withRowHeaders());
            pdf.finish();
        }
    }
}
