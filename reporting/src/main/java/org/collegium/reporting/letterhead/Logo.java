package org.collegium.reporting.letterhead;

import java.util.Optional;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * A picture above a document. Of its file only what makes the picture is kept: not where, when or by what it was made, and
 * no profile of its colours, which are taken for sRGB.
 *
 * @since 0.1
 */
public final class Logo {

    /** How many bytes its file may have. */
    public static final int MOST_BYTES = 1 << 20;

    /** How many pixels it may have in each direction. */
    public static final int MOST_PIXELS = 2000;

    /** How many characters may say what it shows. */
    public static final int LONGEST_ALTERNATIVE = 200;

    private final String alternative;
    private final String mimeType;
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final Optional<byte[]> rgb;

    Logo(String alternative, String mimeType, int width, int height, byte[] bytes, Optional<byte[]> rgb) {
        this.alternative = alternative;
        this.mimeType = mimeType;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.rgb = rgb;
    }

    /**
     * Reads a picture.
     *
     * @param file its name, for complaints
     * @param bytes a PNG of at most 8 bits a channel, not interlaced; or a JPEG in colours or in grey
     * @param alternative what somebody who sees no picture is told, such as the association's name; blank where it says
     *     nothing
     * @throws UnreadableException where it is no such picture or too large, or its alternative is too long
     */
    public static Logo read(String file, byte[] bytes, String alternative) {
        if (alternative.length() > LONGEST_ALTERNATIVE || !Letterhead.isOneLine(alternative)) {
            throw new UnreadableException(Phrase.of("letterhead.alternative")
                    .with(alternative.strip())
                    .with(LONGEST_ALTERNATIVE));
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(
                    Phrase.of("letterhead.bytes").with(file).with(MOST_BYTES / 1024));
        }
        if (PngFile.isOne(bytes)) {
            return new PngFile(file, bytes).logo(alternative.strip());
        }
        if (JpegFile.isOne(bytes)) {
            return new JpegFile(file, bytes).logo(alternative.strip());
        }
        throw new UnreadableException(Phrase.of("letterhead.no-picture").with(file));
    }

    /** What somebody who sees no picture is told; empty where it says nothing. */
    public String alternative() {
        return alternative;
    }

    /** Whether it says nothing. */
    public boolean isDecorative() {
        return alternative.isEmpty();
    }

    /** How wide it is, in pixels. */
    public int width() {
        return width;
    }

    /** How high it is, in pixels. */
    public int height() {
        return height;
    }

    /** The kind of its file, {@code image/png} or {@code image/jpeg}. */
    public String mimeType() {
        return mimeType;
    }

    /** Its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its pixels on white, row by row from the top, three bytes each; empty where it is a JPEG. */
    public Optional<byte[]> rgb() {
        return rgb.map(byte[]::clone);
    }

    /** That the file is damaged, or was never whole. */
    static UnreadableException broken(String file) {
        return new UnreadableException(Phrase.of("letterhead.broken").with(file));
    }

    /** Refuses a picture without pixels or with too many. */
    static void requireSize(String file, int width, int height) {
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new UnreadableException(Phrase.of("letterhead.pixels")
                    .with(file)
                    .with(Integer.toUnsignedString(width))
                    .with(Integer.toUnsignedString(height))
                    .with(MOST_PIXELS));
        }
    }
}
