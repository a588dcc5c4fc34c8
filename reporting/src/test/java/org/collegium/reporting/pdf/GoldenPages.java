package org.collegium.reporting.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;

/**
 * The pages whose look is kept as images in {@code src/test/resources}. Once a change of look is meant, its main method
 * renews them there; what they become is looked at before it is committed.
 */
final class GoldenPages {

    static final Path KEPT = Path.of("src/test/resources/org/collegium/reporting/pdf");

    private static final float DOTS_PER_INCH = 50;

    private GoldenPages() {}

    /** Renews the images: takes the folder that holds the module, or runs in it. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "").resolve(KEPT);
        Files.createDirectories(folder);
        for (Map.Entry<String, BufferedImage> page : drawn().entrySet()) {
            ImageIO.write(page.getValue(), "png", folder.resolve(page.getKey()).toFile());
        }
    }

    /** All of them as they are drawn now, by the names of their files. */
    static Map<String, BufferedImage> drawn() {
        Map<String, BufferedImage> pages = new LinkedHashMap<>();
        draw("specimen", Specimen.pdf(Specimen::minutes), pages);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        ArchivalPdf.write(new MinutesDocument(MinutesCopy.full(ASitting.sealed()), Locale.FRENCH), sealed);
        draw("minutes", sealed.toByteArray(), pages);
        return pages;
    }

    static void draw(String name, byte[] file, Map<String, BufferedImage> to) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                to.put(
                        name + "-" + (page + 1) + ".png",
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
