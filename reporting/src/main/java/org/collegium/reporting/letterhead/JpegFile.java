package org.collegium.reporting.letterhead;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * A JPEG. Its segments are followed from the first to the last; the picture between them is left to whoever shows it.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81</a>
 */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int LARGEST_FRAME = 0xCF;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private final String file;
    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;
    private int width;
    private int height;

    JpegFile(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) START && bytes[2] == (byte) 0xFF;
    }

    Logo logo(String alternative) {
        at = 2;
        keep(0);
        int marker;
        do {
            marker = segment();
        } while (marker != END);
        if (width == 0) {
            throw Logo.broken(file);
        }
        return new Logo(alternative, "image/jpeg", width, height, kept.toByteArray(), Optional.empty());
    }

    /** Follows a segment, and after the head of a scan what was scanned, to the next marker. */
    private int segment() {
        if (next() != 0xFF) {
            throw Logo.broken(file);
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        int begin = at;
        if (marker != END) {
            int length = next() << 8 | next();
            if (length > bytes.length - begin) {
                throw Logo.broken(file);
            }
            at = begin + length;
        }
        if (isFrame(marker)) {
            frame(marker, begin + 2);
        } else if (marker == SCAN) {
            skipScanned();
        }
        if (isOfThePicture(marker)) {
            kept.write(0xFF);
            kept.write(marker);
            keep(begin);
        }
        return marker;
    }

    private void keep(int begin) {
        kept.write(bytes, begin, at - begin);
    }

    private int next() {
        if (at >= bytes.length) {
            throw Logo.broken(file);
        }
        return bytes[at++] & 0xFF;
    }

    /** How the picture is packed; the other markers of this range are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= LARGEST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int begin) {
        if (width != 0 || at < begin + 6) {
            throw Logo.broken(file);
        }
        int channels = bytes[begin + 5] & 0xFF;
        boolean isSupported = marker <= 0xC2 && bytes[begin] == 8 && (channels == 1 || channels == 3);
        if (!isSupported) {
            throw new UnreadableException(Phrase.of("letterhead.jpeg").with(file));
        }
        height = twoBytes(begin + 1);
        width = twoBytes(begin + 3);
        Logo.requireSize(file, width, height);
    }

    private int twoBytes(int begin) {
        return (bytes[begin] & 0xFF) * 256 + (bytes[begin + 1] & 0xFF);
    }

    /** What was scanned holds no marker but those that restart it; a byte that looks like one is followed by 0. */
    private void skipScanned() {
        int following;
        do {
            while (next() != 0xFF) {
                // Scanned.
            }
            following = next();
        } while (following == 0 || isRestart(following));
        at -= 2;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker < START;
    }

    /** What cameras and programs note stays out; what says how colours are packed does not. */
    private static boolean isOfThePicture(int marker) {
        boolean isNote = (marker >= JFIF && marker <= LAST_APPLICATION) || marker == COMMENT;
        return !isNote || marker == JFIF || marker == ADOBE;
    }
}
