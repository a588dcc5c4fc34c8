package org.collegium.reporting.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The letterhead of an association that there is not. */
public final class ALetterhead {

    /** What its logo says. */
    public static final String ALTERNATIVE = "Les Amis du halage";

    /** Where it is. */
    public static final List<String> ADDRESS = List.of(
            "3 quai de l’Écluse, 35000 Rennes", "contact@halage.example", "https://halage.example", "02 99 00 00 00");

    private ALetterhead() {}

    /** With logo, address and colour. */
    public static Letterhead whole() {
        return with(png(), ALTERNATIVE);
    }

    /** With another picture. */
    public static Letterhead with(byte[] picture, String alternative) {
        return new Letterhead(Optional.of(Logo.read("logo", picture, alternative)), ADDRESS, Accent.of("#1E6637"));
    }

    /** Its logo, half transparent at its edges. */
    public static byte[] png() {
        return encoded(drawn(BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** Its logo on white. */
    public static byte[] jpeg() {
        return encoded(drawn(BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** Nine seats around a table. */
    static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(160, 160, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (!image.getColorModel().hasAlpha()) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 160, 160);
        }
        graphics.setColor(new Color(0x1E6637));
        for (int seat = 0; seat < 9; seat++) {
            double angle = 2 * Math.PI * seat / 9;
            graphics.fillOval((int) (65 + 60 * Math.sin(angle)), (int) (65 - 60 * Math.cos(angle)), 30, 30);
        }
        graphics.setColor(new Color(0xC77B00));
        graphics.fillOval(50, 50, 60, 60);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
