package org.collegium.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the same minutes, tagged and in the same fonts, as an archival document and with two writers that others would
 * take for it: openhtmltopdf as PDF/A-3a with PDF/UA, Apache FOP as PDF/A-3a with PDF/UA-1. In turn, each from its own
 * markup, which is made before the clock starts; prints a line for each, {@code name  ratio  limit  ok|short}, whose ratio
 * is the median of those of the rounds.
 */
final class OtherWritersBench {

    private static final int MEETINGS = 40;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final String FOP_CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf">
            <pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>
            <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
            <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>""";

    private OtherWritersBench() {}

    private interface Writer {
        void write(OutputStream to) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        Writer archival = to -> ArchivalPagesBench.archival(MEETINGS, to);
        String html = html();
        FopFactory factory = fopFactory();
        String fo = fo();
        compare("openhtmltopdf", 10, archival, to -> openhtmltopdf(html, to));
        compare("fop", 5, archival, to -> fop(factory, fo, to));
    }

    private static void compare(String name, double limit, Writer archival, Writer other) throws Exception {
        double[] speeds = new double[ROUNDS];
        double[] others = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double ours = pagesPerSecond(archival);
            double theirs = pagesPerSecond(other);
            if (round >= 0) {
                speeds[round] = ours;
                others[round] = theirs;
                ratios[round] = ours / theirs;
            }
        }
        double ratio = ArchivalPagesBench.median(ratios);
        System.out.printf(
                Locale.ROOT,
                "archival-pages-to-%s  %.2f  >=%.2f  %s  (medians of %d rounds, %.0f and %.0f pages/s)%n",
                name,
                ratio,
                limit,
                ratio >= limit ? "ok" : "short",
                ROUNDS,
                ArchivalPagesBench.median(speeds),
                ArchivalPagesBench.median(others));
    }

    private static double pagesPerSecond(Writer writer) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        System.gc();
        long start = System.nanoTime();
        writer.write(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
            return pdf.getNumberOfPages() / seconds;
        }
    }

    private static void openhtmltopdf(String html, OutputStream to) throws IOException {
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SrgbProfile.bytes())
                .useFont(() -> font(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true)
                .withHtmlContent(html, null)
                .toStream(to)
                .run();
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(FontFile.class.getResourceAsStream(path), path);
    }

    private static FopFactory fopFactory() throws Exception {
        String configuration =
                FOP_CONFIGURATION.formatted(FontFile.class.getResource(REGULAR), FontFile.class.getResource(BOLD));
        return new FopFactoryBuilder(URI.create("file:///"))
                .setConfiguration(new DefaultConfigurationBuilder()
                        .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private static void fop(FopFactory factory, String fo, OutputStream to) throws Exception {
        Fop fop = factory.newFop("application/pdf", to);
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new StreamSource(new StringReader(fo)), new SAXResult(fop.getDefaultHandler()));
    }

    private static String html() {
        StringBuilder html = new StringBuilder("""
                <html lang="fr"><head><title>Procès-verbaux</title><meta name="description" content="Procès-verbaux"/>
                <style>
                @page { size: A4; margin: 58pt 56pt; font-family: 'Liberation Sans'; font-size: 8pt;
                  @top-left { font-family: 'Liberation Sans'; content: "Association" } @top-right { font-family: 'Liberation Sans'; content: "Procès-verbaux" }
                  @bottom-left { font-family: 'Liberation Sans'; content: "Registre" }
                  @bottom-right { font-family: 'Liberation Sans'; content: "page " counter(page) " sur " counter(pages) } }
                body { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 14pt }
                h1 { font-size: 21pt; line-height: 26pt; margin: 24pt 0 10pt } p { margin: 0 0 7pt }
                table { width: 100%; font-size: 9.5pt; line-height: 13pt; border-collapse: collapse;
                  -fs-table-paginate: paginate }
                th { font-size: 8.5pt; text-align: left } td, th { padding: 3.5pt 5pt; border-bottom: 0.4pt solid #cbd2da }
                </style></head><body>
                """);
        for (int meeting = 1; meeting <= MEETINGS; meeting++) {
            html.append("<h1>Séance ").append(meeting).append("</h1>");
            for (int i = 0; i < 9; i++) {
                html.append("<p>")
                        .append(ArchivalPagesBench.SENTENCE.repeat(4 + i % 3))
                        .append("</p>");
            }
            html.append("<ul>");
            for (int i = 0; i < 3; i++) {
                html.append("<li>").append(ArchivalPagesBench.SENTENCE).append("</li>");
            }
            html.append("</ul><table><thead><tr>");
            for (String header : ArchivalPagesBench.HEADERS) {
                html.append("<th scope=\"col\">").append(header).append("</th>");
            }
            html.append("</tr></thead><tbody>");
            for (int row = 0; row < 25; row++) {
                html.append("<tr>");
                for (String cell : ArchivalPagesBench.ROW) {
                    html.append("<td>").append(cell).append("</td>");
                }
                html.append("</tr>");
            }
            html.append("</tbody></table>");
        }
        return html.append("</body></html>").toString();
    }

    private static String fo() {
        StringBuilder fo = new StringBuilder("""
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="fr" font-family="Liberation Sans"
                  font-size="10pt" line-height="14pt"><fo:layout-master-set>
                <fo:simple-page-master master-name="a4" page-height="842pt" page-width="595pt" margin="34pt 56pt">
                <fo:region-body margin="24pt 0"/><fo:region-before extent="14pt"/><fo:region-after extent="14pt"/>
                </fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Procès-verbaux</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
                <fo:page-sequence master-reference="a4">
                <fo:static-content flow-name="xsl-region-before"><fo:block>Association Procès-verbaux</fo:block>
                </fo:static-content><fo:static-content flow-name="xsl-region-after"><fo:block>Registre page
                <fo:page-number/> sur <fo:page-number-citation-last ref-id="last"/></fo:block></fo:static-content>
                <fo:flow flow-name="xsl-region-body">
                """);
        for (int meeting = 1; meeting <= MEETINGS; meeting++) {
            fo.append("<fo:block role=\"H1\" font-size=\"21pt\" line-height=\"26pt\" font-weight=\"bold\" ")
                    .append("space-before=\"24pt\" space-after=\"10pt\">Séance ")
                    .append(meeting)
                    .append("</fo:block>");
            for (int i = 0; i < 9; i++) {
                fo.append("<fo:block space-after=\"7pt\">")
                        .append(ArchivalPagesBench.SENTENCE.repeat(4 + i % 3))
                        .append("</fo:block>");
            }
            fo.append("<fo:list-block provisional-distance-between-starts=\"16pt\">");
            for (int i = 0; i < 3; i++) {
                fo.append("<fo:list-item><fo:list-item-label><fo:block>•</fo:block></fo:list-item-label>")
                        .append("<fo:list-item-body start-indent=\"body-start()\"><fo:block>")
                        .append(ArchivalPagesBench.SENTENCE)
                        .append("</fo:block></fo:list-item-body></fo:list-item>");
            }
            fo.append("</fo:list-block><fo:table table-layout=\"fixed\" width=\"100%\" font-size=\"9.5pt\" ")
                    .append("line-height=\"13pt\">");
            for (int weight : new int[] {3, 3, 1, 1}) {
                fo.append("<fo:table-column column-width=\"proportional-column-width(")
                        .append(weight)
                        .append(")\"/>");
            }
            fo.append("<fo:table-header><fo:table-row>");
            for (String header : ArchivalPagesBench.HEADERS) {
                cell(fo, header, " font-weight=\"bold\"");
            }
            fo.append("</fo:table-row></fo:table-header><fo:table-body>");
            for (int row = 0; row < 25; row++) {
                fo.append("<fo:table-row>");
                for (String cell : ArchivalPagesBench.ROW) {
                    cell(fo, cell, "");
                }
                fo.append("</fo:table-row>");
            }
            fo.append("</fo:table-body></fo:table>");
        }
        return fo.append("<fo:block id=\"last\"/></fo:flow></fo:page-sequence></fo:root>")
                .toString();
    }

    private static void cell(StringBuilder fo, String text, String attributes) {
        fo.append("<fo:table-cell padding=\"3.5pt 5pt\" border-bottom=\"0.4pt solid #cbd2da\"><fo:block")
                .append(attributes)
                .append('>')
                .append(text)
                .append("</fo:block></fo:table-cell>");
    }
}
