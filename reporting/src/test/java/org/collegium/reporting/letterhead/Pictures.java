package org.collegium.reporting.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of every kind, and the parts of a PNG to put together otherwise. */
public final class Pictures {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() {}

    /** A PNG of a few colours, each of so many bits; the last of the palette is half transparent. */
    public static byte[] byPalette(int bits) {
        int colours = 1 << bits;
        byte[][] palette = new byte[4][colours];
        for (int i = 0; i < colours; i++) {
            palette[0][i] = (byte) (i * 255 / (colours - 1));
            palette[1][i] = (byte) (255 - i * 90 / (colours - 1));
            palette[2][i] = (byte) (i * 37);
            palette[3][i] = (byte) (i == colours - 1 ? 128 : 255);
        }
        IndexColorModel model = new IndexColorModel(bits, colours, palette[0], palette[1], palette[2], palette[3]);
        BufferedImage image = new BufferedImage(
                37, 23, bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY, model);
        for (int x = 0; x < 37; x++) {
            for (int y = 0; y < 23; y++) {
                image.getRaster().setSample(x, y, 0, (x * y + x) % colours);
            }
        }
        return ALetterhead.encoded(image, "png");
    }

    /** A PNG of a type of image of the Java platform. */
    public static byte[] png(int type) {
        return ALetterhead.encoded(gradient(type, 61, 47), "png");
    }

    /** A PNG in grey, each of so many bits, whose colour 0 is not seen. */
    public static byte[] grey(int bits) {
        int width = 13;
        int rowBytes = (width * bits + 7) / 8;
        byte[] rows = new byte[9 * (1 + rowBytes)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i % (1 + rowBytes) == 0 ? 0 : i * 29);
        }
        return joined(
                SIGNATURE,
                header(width, 9, bits, 0, 0),
                chunk("tRNS", new byte[2]),
                chunk("IDAT", packed(rows)),
                chunk("IEND", new byte[0]));
    }

    /** A PNG in colours of which one is not seen. */
    public static byte[] keyed() {
        byte[] rows = {0, 10, 20, 30, 1, 2, 3, 0, 1, 2, 3, 40, 50, 60};
        return joined(
                SIGNATURE,
                header(2, 2, 8, 2, 0),
                chunk("tRNS", new byte[] {0, 1, 0, 2, 0, 3}),
                chunk("IDAT", packed(rows)),
                chunk("IEND", new byte[0]));
    }

    /** A PNG or a JPEG whose picture comes in passes. */
    public static byte[] progressive(String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(gradient(BufferedImage.TYPE_INT_RGB, 61, 47), null, null), parameters);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG of a type of image of the Java platform. */
    public static byte[] jpeg(int type) {
        return ALetterhead.encoded(gradient(type, 61, 47), "jpeg");
    }

    static BufferedImage gradient(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                graphics.setColor(new Color(x * 255 / width, y * 255 / height, (x * y) % 256, 255 - x * 4 % 256));
                graphics.fillRect(x, y, 1, 1);
            }
        }
        graphics.dispose();
        return image;
    }

    static byte[] header(int width, int height, int depth, int kind, int interlace) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) kind)
                        .putShort((short) 0)
                        .put((byte) interlace)
                        .array());
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] packed(byte[] rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
