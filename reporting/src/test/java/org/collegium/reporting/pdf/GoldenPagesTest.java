package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages look as they did when somebody last looked at them; {@link GoldenPages} says how they are renewed. */
class GoldenPagesTest {

    private static final Path DRAWN = Path.of("target", "pages");

    /** What rasterizers of two JDKs may differ by: in a channel of a pixel, and in how many pixels it may be more. */
    private static final int TOLERANCE = 8;

    private static final int PIXELS = 8;

    private static final Map<String, BufferedImage> PAGES = GoldenPages.drawn();

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageLooksAsItDid(String name) throws IOException {
        BufferedImage page = PAGES.get(name);
        int others = others(page, kept(name));
        Path file = DRAWN.resolve(name);
        if (others > PIXELS) {
            Files.createDirectories(DRAWN);
            ImageIO.write(page, "png", file.toFile());
        }

        assertThat(others)
                .as("pixels of %s unlike those of %s", file.toAbsolutePath(), GoldenPages.KEPT.resolve(name))
                .isLessThanOrEqualTo(PIXELS);
    }

    @Test
    void noPageIsMissingOrNew() throws IOException {
        try (Stream<Path> kept = Files.list(GoldenPages.KEPT)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(new TreeSet<>(PAGES.keySet()));
        }
    }

    @Test
    void twoPointsAnotherColourOrALostLineAreSeen() {
        BufferedImage page = draw(pdf -> quoted(pdf, 0, Tone.APPROVAL, "une ligne,\net encore une."));

        assertThat(others(draw(pdf -> quoted(pdf, 2, Tone.APPROVAL, "une ligne,\net encore une.")), page))
                .isGreaterThan(10 * PIXELS);
        assertThat(others(draw(pdf -> quoted(pdf, 0, Tone.CAUTION, "une ligne,\net encore une.")), page))
                .isGreaterThan(5 * PIXELS);
        assertThat(others(draw(pdf -> quoted(pdf, 0, Tone.APPROVAL, "une ligne,\n")), page))
                .isGreaterThan(5 * PIXELS);
    }

    private static void quoted(ArchivalPdf pdf, float lower, Tone tone, String last) {
        pdf.banner(Text.of("Approuvé"), tone);
        pdf.space(lower);
        pdf.paragraph(Text.of("Le conseil décide."));
        pdf.paragraph(Text.of(last));
    }

    private static BufferedImage draw(Consumer<ArchivalPdf> content) {
        Map<String, BufferedImage> pages = new LinkedHashMap<>();
        GoldenPages.draw("page", Specimen.pdf(content), pages);
        return pages.get("page-1.png");
    }

    private static BufferedImage kept(String name) throws IOException {
        Path file = GoldenPages.KEPT.resolve(name);
        assertThat(file).exists();
        return ImageIO.read(file.toFile());
    }

    /** How many pixels differ by more than rasterizers do. */
    private static int others(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth() + "x" + one.getHeight()).isEqualTo(other.getWidth() + "x" + other.getHeight());
        int others = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), other.getRGB(x, y)) > TOLERANCE) {
                    others++;
                }
            }
        }
        return others;
    }

    private static int distance(int one, int other) {
        int red = Math.abs(((one >> 16) & 0xFF) - ((other >> 16) & 0xFF));
        int green = Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF));
        int blue = Math.abs((one & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
