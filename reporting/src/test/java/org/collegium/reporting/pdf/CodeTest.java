package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Entry;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QR codes, read back from the page as a camera sees it. */
class CodeTest {

    private static final String LONG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Empreinte « œ » n° 118", LONG})
    void saysWhatWasPutIn(String text) throws IOException, NotFoundException {
        byte[] pdf = Specimen.pdf(paper -> {
            paper.heading(1, Text.of("Registre"));
            paper.paragraph(Text.of("Avant"));
            paper.code(text, "Code QR");
            paper.paragraph(Text.of("Après"));
        });

        assertThat(seen(pdf)).isEqualTo(text);
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void isAFigureBetweenItsNeighboursWithWordsThatSayTheSame() throws IOException {
        byte[] pdf = Specimen.pdf(paper -> {
            paper.paragraph(Text.of("Avant"));
            paper.code("register 1", "Code QR de l’entrée 1");
            paper.paragraph(Text.of("Après"));
        });

        assertThat(Reading.of(pdf).document().shape()).isEqualTo("Document(P Figure P)");
        assertThat(Traces.of("Code QR de l’entrée 1", pdf)).isNotEmpty();
    }

    @Test
    void standsOnOnePage() throws IOException, NotFoundException {
        byte[] pdf = Specimen.pdf(paper -> {
            paper.paragraph(Text.of("En tête de la page"));
            paper.space(Page.HEIGHT - 80);
            paper.paragraph(Text.of("Au pied"));
            paper.code(LONG, "Code QR");
        });

        assertThat(Reading.of(pdf).pages()).hasSize(2);
        assertThat(seen(pdf)).isEqualTo(LONG);
    }

    @Test
    void tellsTheHeadOfTheRegisterInMinutes() throws IOException, NotFoundException {
        Minutes minutes = ASitting.next();
        Entry head = minutes.registerHead().orElseThrow();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ArchivalPdf.write(new MinutesDocument(MinutesCopy.full(minutes), Locale.FRENCH), pdf);

        assertThat(seen(pdf.toByteArray()))
                .isEqualTo("register 1 " + head.sealedAt() + " sha256:"
                        + head.hash().hex());
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        assertThatThrownBy(() -> new CodeSetter("x".repeat(3000), "Code QR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("too long for a QR code");
    }

    /** What a camera makes of the last page. */
    private static String seen(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
        }
    }
}
