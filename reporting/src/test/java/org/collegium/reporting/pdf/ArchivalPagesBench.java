package org.collegium.reporting.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;

/**
 * Draws the same thousand pages of minutes as an archival document and with plain, untagged OpenPDF, in turn, and prints
 * {@code name  ratio  limit  ok|short}. The ratio is the median of those of the rounds, since what else the machine does
 * mostly slows both drawings of a round alike; and each drawing begins without the garbage of the one before, in a heap
 * of fixed size with a serial collector, since neither the heap's growth nor a collector's threads are what is measured.
 */
final class ArchivalPagesBench {

    static final int MEETINGS = 400;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final double LIMIT = 0.9;
    static final String SENTENCE = "La présidente rappelle que l’entretien du chemin de halage a été confié à "
            + "l’atelier « Ar Stêr », du pont de Rohan à l’écluse, pour un montant qui ne dépasse pas 4\u00A0800 €. ";
    static final String[] HEADERS = {"Membre", "Siège", "Vote", "Voix"};
    static final String[] ROW = {"Anna Le Goff", "collège des riverains, amont", "pour", "1"};

    private ArchivalPagesBench() {}

    public static void main(String[] arguments) throws IOException {
        double[] archival = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double ours = pagesPerSecond(ArchivalPagesBench::archival);
            double raw = pagesPerSecond(ArchivalPagesBench::plain);
            if (round >= 0) {
                archival[round] = ours;
                plain[round] = raw;
                ratios[round] = ours / raw;
            }
        }
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "archival-pages-to-plain-openpdf  %.2f  >=%.2f  %s  (medians of %d rounds, %.0f and %.0f pages/s)%n",
                ratio,
                LIMIT,
                ratio >= LIMIT ? "ok" : "short",
                ROUNDS,
                median(archival),
                median(plain));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private interface Drawing {
        int pages() throws IOException;
    }

    private static double pagesPerSecond(Drawing drawing) throws IOException {
        System.gc();
        long start = System.nanoTime();
        int pages = drawing.pages();
        return pages * 1e9 / (System.nanoTime() - start);
    }

    private static int archival() {
        return archival(MEETINGS, OutputStream.nullOutputStream());
    }

    /** Writes the minutes of so many meetings, and returns how many pages they take. */
    static int archival(int meetings, OutputStream to) {
        int[] count = new int[1];
        try (ArchivalPdf pdf = ArchivalPdf.open(to, Specimen.DESCRIPTION)) {
            pdf.runningHead("Association", "Procès-verbaux");
            pdf.footer("Registre", (page, pages) -> {
                count[0] = pages;
                return "page " + page + " sur " + pages;
            });
            for (int meeting = 1; meeting <= meetings; meeting++) {
                pdf.heading(1, Text.of("Séance " + meeting));
                for (int i = 0; i < 9; i++) {
                    pdf.paragraph(Text.of(SENTENCE.repeat(4 + i % 3)));
                }
                pdf.bullets(List.of(Text.of(SENTENCE), Text.of(SENTENCE), Text.of(SENTENCE)));
                List<Text> row = Arrays.stream(ROW).map(Text::of).toList();
                pdf.table(Table.of(
                        List.of(
                                Table.Column.left(HEADERS[0], 3),
                                Table.Column.left(HEADERS[1], 3),
                                Table.Column.centre(HEADERS[2], 1),
                                Table.Column.right(HEADERS[3], 1)),
                        Collections.nCopies(25, row)));
            }
            pdf.finish();
        }
        return count[0];
    }

    private static int plain() throws IOException {
        Font body = new Font(font("LiberationSans-Regular"), 10);
        Font bold = new Font(font("LiberationSans-Bold"), 21);
        Font cell = new Font(body.getBaseFont(), 9.5f);
        Font header = new Font(bold.getBaseFont(), 8.5f);
        Document document = new Document(PageSize.A4, Page.LEFT, Page.LEFT, 842 - Page.TOP, Page.BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        writer.setFullCompression();
        document.setGlyphSubstitutionEnabled(false);
        int[] pages = new int[1];
        writer.setPageEvent(new PdfPageEventHelper() {
            @Override
            public void onEndPage(PdfWriter ending, Document ended) {
                pages[0]++;
                Font small = new Font(body.getBaseFont(), 8);
                show(ending, "Association", Page.LEFT, 800, small);
                show(ending, "Procès-verbaux", 480, 800, small);
                show(ending, "Registre", Page.LEFT, 40, small);
                show(ending, "page " + pages[0], 480, 40, small);
            }
        });
        document.open();
        for (int meeting = 1; meeting <= MEETINGS; meeting++) {
            Paragraph title = paragraph("Séance " + meeting, bold, 26);
            title.setSpacingBefore(24);
            document.add(title);
            for (int i = 0; i < 9; i++) {
                document.add(paragraph(SENTENCE.repeat(4 + i % 3), body, 14));
            }
            for (int i = 0; i < 3; i++) {
                Paragraph item = paragraph("•  " + SENTENCE, body, 14);
                item.setIndentationLeft(16);
                document.add(item);
            }
            document.add(table(header, cell));
        }
        document.close();
        return pages[0];
    }

    private static void show(PdfWriter writer, String text, float x, float y, Font font) {
        ColumnText.showTextAligned(writer.getDirectContent(), 0, new Phrase(text, font), x, y, 0);
    }

    private static Paragraph paragraph(String text, Font font, float leading) {
        Paragraph paragraph = new Paragraph(leading, text, font);
        paragraph.setSpacingAfter(7);
        return paragraph;
    }

    private static PdfPTable table(Font header, Font cell) {
        PdfPTable table = new PdfPTable(new float[] {3, 3, 1, 1});
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (String text : HEADERS) {
            table.addCell(new PdfPCell(new Phrase(text, header)));
        }
        for (int row = 0; row < 25; row++) {
            for (String text : ROW) {
                PdfPCell plain = new PdfPCell(new Phrase(13, text, cell));
                plain.setPadding(4.8f);
                table.addCell(plain);
            }
        }
        return table;
    }

    private static BaseFont font(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/liberation/" + name + ".ttf"))) {
            return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
        }
    }
}
