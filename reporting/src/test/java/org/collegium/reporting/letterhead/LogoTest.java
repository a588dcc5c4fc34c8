package org.collegium.reporting.letterhead;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_GRAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.reporting.letterhead.Pictures.SIGNATURE;
import static org.collegium.reporting.letterhead.Pictures.chunk;
import static org.collegium.reporting.letterhead.Pictures.header;
import static org.collegium.reporting.letterhead.Pictures.joined;
import static org.collegium.reporting.letterhead.Pictures.packed;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.exchange.UnreadableException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogoTest {

    private static final byte[] END = chunk("IEND", new byte[0]);
    private static final byte[] ONE_PIXEL = {0, 1, 2, 3};
    private static final String DAMAGED = "logo.png is damaged: expected a whole PNG or JPEG.";
    private static final String OTHER_PNG =
            "logo.png is a PNG of a kind that is not read: expected at most 8 bits a channel, not interlaced.";
    private static final String OTHER_JPEG =
            "logo.png is a JPEG of a kind that is not read: expected 8 bits a channel in colours (not CMYK) or in grey.";

    static Stream<Arguments> pngs() {
        return Stream.of(
                arguments("colours", Pictures.png(TYPE_3BYTE_BGR)),
                arguments("colours with alpha", Pictures.png(TYPE_INT_ARGB)),
                arguments("grey", Pictures.png(TYPE_BYTE_GRAY)),
                arguments("grey with alpha", greyWithAlpha()),
                arguments("grey of 1 bit", Pictures.grey(1)),
                arguments("grey of 2 bits", Pictures.grey(2)),
                arguments("grey of 4 bits", Pictures.grey(4)),
                arguments("grey of 8 bits", Pictures.grey(8)),
                arguments("a colour not seen", Pictures.keyed()),
                arguments("palette of 1 bit", Pictures.byPalette(1)),
                arguments("palette of 2 bits", Pictures.byPalette(2)),
                arguments("palette of 4 bits", Pictures.byPalette(4)),
                arguments("palette of 8 bits", Pictures.byPalette(8)),
                arguments("every filter", everyFilter()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pngs")
    @DisplayName("its pixels on white are those that another reader sees, of the file that is kept too")
    void pixels(String name, byte[] png) throws IOException {
        Logo logo = Logo.read("logo.png", png, "");

        assertThat(logo.mimeType()).isEqualTo("image/png");
        assertThat(logo.rgb().orElseThrow()).isEqualTo(onWhite(png)).isEqualTo(onWhite(logo.bytes()));
    }

    @Test
    @DisplayName("what does not make the picture is left out of a PNG")
    void notesOfPng() {
        byte[] plain = png(header(1, 1, 8, 2, 0), chunk("IDAT", packed(ONE_PIXEL)));
        byte[] noted = joined(
                png(
                        header(1, 1, 8, 2, 0),
                        chunk("tEXt", bytes("Author\0Somebody")),
                        chunk("gAMA", new byte[4]),
                        chunk("IDAT", packed(ONE_PIXEL))),
                bytes("and more"));

        assertThat(Logo.read("logo.png", noted, "").bytes()).isEqualTo(plain);
    }

    static Stream<Arguments> jpegs() {
        return Stream.of(
                arguments("colours", Pictures.jpeg(TYPE_INT_RGB)),
                arguments("grey", Pictures.jpeg(TYPE_BYTE_GRAY)),
                arguments("progressive", Pictures.progressive("jpeg")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jpegs")
    @DisplayName("what cameras and programs note is left out of a JPEG, and nothing else")
    void notesOfJpeg(String name, byte[] jpeg) {
        byte[] noted = joined(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, bytes("Exif, with the place")),
                segment(0xE2, bytes("ICC_PROFILE")),
                segment(0xFE, bytes("a comment")),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                bytes("and more"));
        Logo logo = Logo.read("logo.jpg", noted, "");

        assertThat(logo.bytes()).isEqualTo(jpeg);
        assertThat(logo.mimeType()).isEqualTo("image/jpeg");
        assertThat(logo.width()).isEqualTo(61);
        assertThat(logo.height()).isEqualTo(47);
        assertThat(logo.rgb()).isEmpty();
    }

    @Test
    @DisplayName("a JPEG may begin a scan anew within it, and fill before a marker")
    void restarts() {
        byte[] jpeg = Pictures.jpeg(TYPE_INT_RGB);
        byte[] restarted = joined(
                Arrays.copyOf(jpeg, jpeg.length - 2), new byte[] {-1, (byte) 0xD0, 1, 2, -1, 0, -1, -1, (byte) 0xD9});

        assertThat(Logo.read("logo.jpg", restarted, "").bytes())
                .isEqualTo(joined(
                        Arrays.copyOf(jpeg, jpeg.length - 2),
                        new byte[] {-1, (byte) 0xD0, 1, 2, -1, 0, -1, (byte) 0xD9}));
    }

    static Stream<Arguments> refused() {
        byte[] png = Pictures.png(TYPE_INT_RGB);
        byte[] wrongSum = png.clone();
        wrongSum[20]++;
        byte[] jpeg = Pictures.jpeg(TYPE_INT_RGB);
        byte[] data = chunk("IDAT", packed(ONE_PIXEL));
        return Stream.of(
                arguments(
                        "nothing", new byte[0], "logo.png is no picture that can be a logo: expected a PNG or a JPEG."),
                arguments(
                        "GIF", bytes("GIF89a"), "logo.png is no picture that can be a logo: expected a PNG or a JPEG."),
                arguments("16 bits", Pictures.png(TYPE_USHORT_GRAY), OTHER_PNG),
                arguments("interlaced", Pictures.progressive("png"), OTHER_PNG),
                arguments("another kind", png(header(1, 1, 8, 7, 0), data), OTHER_PNG),
                arguments("cut off", Arrays.copyOf(png, png.length - 1), DAMAGED),
                arguments("cut off after its data", Arrays.copyOf(png, png.length - 12), DAMAGED),
                arguments("signature alone", SIGNATURE, DAMAGED),
                arguments("wrong checksum", wrongSum, DAMAGED),
                arguments("no header", png(data), DAMAGED),
                arguments("two headers", png(header(1, 1, 8, 2, 0), header(1, 1, 8, 2, 0), data), DAMAGED),
                arguments("short header", png(chunk("IHDR", new byte[12]), data), DAMAGED),
                arguments(
                        "chunk longer than the file",
                        joined(SIGNATURE, new byte[] {0x7F, -1, -1, -1}, bytes("IHDR"), new byte[20]),
                        DAMAGED),
                arguments(
                        "chunk of negative length",
                        joined(SIGNATURE, new byte[] {-128, 0, 0, 0}, bytes("IHDR"), new byte[20]),
                        DAMAGED),
                arguments("too few rows", png(header(1, 2, 8, 2, 0), chunk("IDAT", packed(ONE_PIXEL))), DAMAGED),
                arguments(
                        "rows without end",
                        png(header(1, 1, 8, 2, 0), chunk("IDAT", packed(new byte[50_000_000]))),
                        DAMAGED),
                arguments("one byte too many", png(header(1, 1, 8, 2, 0), chunk("IDAT", packed(new byte[5]))), DAMAGED),
                arguments(
                        "chunk without its checksum",
                        joined(SIGNATURE, Arrays.copyOf(header(1, 1, 8, 2, 0), 21)),
                        DAMAGED),
                arguments(
                        "rows without their checksum",
                        png(
                                header(1, 1, 8, 2, 0),
                                chunk("IDAT", Arrays.copyOf(packed(ONE_PIXEL), packed(ONE_PIXEL).length - 1))),
                        DAMAGED),
                arguments("not packed", png(header(1, 1, 8, 2, 0), chunk("IDAT", bytes("nothing"))), DAMAGED),
                arguments(
                        "unknown filter",
                        png(header(1, 1, 8, 2, 0), chunk("IDAT", packed(new byte[] {5, 1, 2, 3}))),
                        DAMAGED),
                arguments(
                        "filter of negative number",
                        png(header(1, 1, 8, 2, 0), chunk("IDAT", packed(new byte[] {-1, 1, 2, 3}))),
                        DAMAGED),
                arguments("no palette", png(header(1, 1, 8, 3, 0), chunk("IDAT", packed(new byte[] {0, 0}))), DAMAGED),
                arguments(
                        "colour that the palette lacks",
                        png(header(1, 1, 8, 3, 0), chunk("PLTE", new byte[3]), chunk("IDAT", packed(new byte[] {0, 1
                        }))),
                        DAMAGED),
                arguments("no pixels", png(header(0, 1, 8, 2, 0), data), size("0 × 1")),
                arguments("one pixel too wide", png(header(2001, 1, 8, 2, 0), data), size("2001 × 1")),
                arguments("one pixel too high", png(header(1, 2001, 8, 2, 0), data), size("1 × 2001")),
                arguments("a bomb", png(header(-1, -1, 8, 2, 0), data), size("4294967295 × 4294967295")),
                arguments(
                        "one byte too large",
                        Arrays.copyOf(png, Logo.MOST_BYTES + 1),
                        "logo.png is too large: expected at most 1024 KiB."),
                arguments("JPEG cut off", Arrays.copyOf(jpeg, jpeg.length - 1), DAMAGED),
                arguments("JPEG cut off in its head", Arrays.copyOf(jpeg, 30), DAMAGED),
                arguments(
                        "JPEG without a frame", joined(Arrays.copyOf(jpeg, 2), new byte[] {-1, (byte) 0xD9}), DAMAGED),
                arguments(
                        "JPEG with a segment too short",
                        joined(
                                Arrays.copyOf(jpeg, 2),
                                new byte[] {-1, (byte) 0xE1, 0, 1},
                                Arrays.copyOfRange(jpeg, 2, jpeg.length)),
                        DAMAGED),
                arguments("JPEG with two frames", twice(jpeg), DAMAGED),
                arguments("JPEG with a frame too short", shortFrame(jpeg), DAMAGED),
                arguments("JPEG in CMYK", frame(jpeg, 7, 4), OTHER_JPEG),
                arguments("JPEG of 12 bits", frame(jpeg, 2, 12), OTHER_JPEG),
                arguments("lossless JPEG", frame(jpeg, -1, 0xC3), OTHER_JPEG),
                arguments("JPEG without height", frame(frame(jpeg, 3, 0), 4, 0), size("61 × 0")),
                arguments("JPEG too wide", frame(jpeg, 5, 8), size("2109 × 47")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("what is no logo is refused by what is expected")
    void refuses(String name, byte[] bytes, String why) {
        assertRefused(bytes, "", why);
    }

    @Test
    @DisplayName("as much as is allowed is read")
    void bounds() {
        byte[] wide = png(header(2000, 1, 8, 2, 0), chunk("IDAT", packed(new byte[6001])));
        byte[] high = png(header(1, 2000, 8, 2, 0), chunk("IDAT", packed(new byte[8000])));
        byte[] large = png(
                header(1, 1, 8, 2, 0),
                chunk("tEXt", new byte[Logo.MOST_BYTES - 8 - 25 - 12 - 12 - 12 - packed(ONE_PIXEL).length]),
                chunk("IDAT", packed(ONE_PIXEL)));

        assertThat(Logo.read("logo.png", wide, "").width()).isEqualTo(2000);
        assertThat(Logo.read("logo.png", high, "").height()).isEqualTo(2000);
        assertThat(large).hasSize(Logo.MOST_BYTES);
        assertThat(Logo.read("logo.png", large, "é".repeat(200)).alternative()).hasSize(200);
    }

    @Test
    @DisplayName("what it says is one line, not too long, and nothing where it is decoration")
    void alternatives() {
        byte[] png = Pictures.png(TYPE_INT_RGB);

        assertThat(Logo.read("logo.png", png, " Le halage ").alternative()).isEqualTo("Le halage");
        assertThat(Logo.read("logo.png", png, "Le halage").isDecorative()).isFalse();
        assertThat(Logo.read("logo.png", png, " ").isDecorative()).isTrue();
        assertRefused(
                png,
                "a".repeat(201),
                "What the logo says, “" + "a".repeat(201) + "”: expected one line of at most 200 characters.");
        assertRefused(png, "a\nb", "What the logo says, “a\nb”: expected one line of at most 200 characters.");
    }

    private static void assertRefused(byte[] bytes, String alternative, String why) {
        assertThatThrownBy(() -> Logo.read("logo.png", bytes, alternative))
                .isInstanceOfSatisfying(UnreadableException.class, refusal -> {
                    assertThat(ReportLexicon.of(Locale.ENGLISH).say(refusal.why()))
                            .isEqualTo(why);
                    assertThat(ReportLexicon.of(Locale.FRENCH).say(refusal.why()))
                            .contains("\u00a0:");
                });
    }

    private static String size(String pixels) {
        return "logo.png has " + pixels + " pixels: expected 1 to 2000 in each direction.";
    }

    private static byte[] onWhite(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        byte[] rgb = new byte[image.getWidth() * image.getHeight() * 3];
        for (int pixel = 0; pixel < rgb.length / 3; pixel++) {
            int argb = rgbOf(image, pixel % image.getWidth(), pixel / image.getWidth());
            double opacity = (argb >>> 24) / 255.0;
            for (int channel = 0; channel < 3; channel++) {
                int colour = (argb >> (16 - 8 * channel)) & 0xFF;
                rgb[pixel * 3 + channel] = (byte) Math.round(colour * opacity + 255 * (1 - opacity));
            }
        }
        return rgb;
    }

    /** The Java platform takes grey for linear light, and PNG does not. */
    private static int rgbOf(BufferedImage image, int x, int y) {
        if (image.getColorModel().getNumColorComponents() > 1) {
            return image.getRGB(x, y);
        }
        int grey = image.getRaster().getSample(x, y, 0);
        int bits = image.getColorModel().getComponentSize(0);
        int level = grey * 255 / ((1 << bits) - 1);
        int opacity = image.getColorModel().hasAlpha() ? image.getRaster().getSample(x, y, 1) : 255;
        return opacity << 24 | level << 16 | level << 8 | level;
    }

    private static byte[] greyWithAlpha() {
        byte[] rows = {0, 10, (byte) 255, 20, (byte) 128, 1, 30, 0, 40, 7};
        return png(header(2, 2, 8, 4, 0), chunk("IDAT", packed(rows)));
    }

    private static byte[] everyFilter() {
        byte[] rows = new byte[10 * (1 + 4 * 3)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i % 13 == 0 ? i / 13 % 5 : i * i * 7);
        }
        return png(header(4, 10, 8, 2, 0), chunk("IDAT", packed(rows)));
    }

    private static byte[] png(byte[]... chunks) {
        return joined(SIGNATURE, joined(chunks), END);
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {-1, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** A JPEG with another byte in the head of its frame, counted from its length on. */
    private static byte[] frame(byte[] jpeg, int at, int value) {
        return with(jpeg, frame(jpeg) + 2 + at, value);
    }

    private static int frame(byte[] jpeg) {
        int frame = 0;
        while (jpeg[frame] != -1 || jpeg[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        return frame;
    }

    /** A JPEG with a copy of its frame behind it. */
    private static byte[] twice(byte[] jpeg) {
        int begin = frame(jpeg);
        int end = begin + 2 + jpeg[begin + 3];
        return joined(
                Arrays.copyOf(jpeg, end),
                Arrays.copyOfRange(jpeg, begin, end),
                Arrays.copyOfRange(jpeg, end, jpeg.length));
    }

    /** A JPEG whose last bytes are a frame that ends before it tells its channels. */
    private static byte[] shortFrame(byte[] jpeg) {
        return joined(Arrays.copyOf(jpeg, frame(jpeg)), segment(0xC0, new byte[] {8, 0, 1, 0, 1}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
