package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.letterhead.ALetterhead;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.letterhead.Pictures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterheadPdfTest {

    static Stream<byte[]> pictures() {
        return Stream.of(
                ALetterhead.png(),
                Pictures.byPalette(4),
                Pictures.png(BufferedImage.TYPE_BYTE_GRAY),
                Pictures.jpeg(BufferedImage.TYPE_INT_RGB),
                Pictures.jpeg(BufferedImage.TYPE_BYTE_GRAY),
                Pictures.progressive("jpeg"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    @DisplayName("with any kind of logo it conforms, and the same is the same bytes")
    void conforms(byte[] picture) {
        byte[] pdf = written(ALetterhead.with(picture, ALetterhead.ALTERNATIVE));

        assertThat(Conformance.failures(pdf)).isEmpty();
        assertThat(written(ALetterhead.with(picture, ALetterhead.ALTERNATIVE))).isEqualTo(pdf);
    }

    @Test
    @DisplayName("the logo is told by what it says, then the address, once, then the title")
    void readAloud() {
        List<Reading.Element> blocks =
                Reading.of(written(ALetterhead.whole())).document().children();

        assertThat(blocks.subList(0, 3)).extracting(Reading.Element::role).containsExactly("Figure", "P", "H1");
        assertThat(blocks.get(0).attributes()).contains("BBox", "Placement");
        assertThat(blocks.get(0).alternative()).isEqualTo(ALetterhead.ALTERNATIVE);
        assertThat(blocks.get(1).text()).isEqualTo(String.join(" ", ALetterhead.ADDRESS));
        assertThat(blocks)
                .filteredOn(block -> block.text().contains("contact@"))
                .hasSize(1);
    }

    @Test
    @DisplayName("a logo that says nothing is not read aloud")
    void decorative() {
        byte[] pdf = written(ALetterhead.with(ALetterhead.png(), ""));
        List<Reading.Element> blocks = Reading.of(pdf).document().children();

        assertThat(blocks.subList(0, 2)).extracting(Reading.Element::role).containsExactly("P", "H1");
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    @DisplayName("it takes the place of the running head on the first page, and on no other")
    void firstPage() {
        Reading plain = Reading.of(written(Letterhead.NONE));
        Reading headed = Reading.of(written(ALetterhead.whole()));

        assertThat(headed.artifacts(1)).hasSize(plain.artifacts(1).size() - 2);
        assertThat(headed.artifacts(2)).hasSameSizeAs(plain.artifacts(2));
        assertThat(headed.pages().get(0)).contains("contact@");
        assertThat(headed.pages().subList(1, headed.pages().size())).noneMatch(page -> page.contains("contact@"));
    }

    @Test
    @DisplayName("the title stands below it, but never higher than without")
    void title() throws IOException {
        Letterhead low = new Letterhead(Optional.empty(), ALetterhead.ADDRESS.subList(0, 1), Accent.HOUSE);

        assertThat(titleTop(Letterhead.NONE)).isEqualTo(770);
        assertThat(titleTop(low)).isEqualTo(770);
        assertThat(titleTop(ALetterhead.whole())).isEqualTo(808 - 60 - 9 - 24);
    }

    private static int titleTop(Letterhead letterhead) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(letterhead))) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            return ((PDPageXYZDestination) first.getDestination()).getTop();
        }
    }

    @Test
    @DisplayName("without logo and address only the colour is another")
    void colourAlone() {
        Letterhead green = new Letterhead(Optional.empty(), List.of(), Accent.of("#1E6637"));
        byte[] pdf = written(green);

        assertThat(Reading.of(pdf).pages())
                .isEqualTo(Reading.of(written(Letterhead.NONE)).pages());
        assertThat(pdf).isNotEqualTo(written(Letterhead.NONE));
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    @DisplayName("none is what there was before")
    void none() {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        ArchivalPdf.write(document(), before);

        assertThat(written(Letterhead.NONE)).isEqualTo(before.toByteArray());
    }

    private static byte[] written(Letterhead letterhead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(document(), letterhead, out);
        return out.toByteArray();
    }

    private static MinutesDocument document() {
        return new MinutesDocument(MinutesCopy.full(ASitting.sealed()), Locale.FRENCH);
    }
}
