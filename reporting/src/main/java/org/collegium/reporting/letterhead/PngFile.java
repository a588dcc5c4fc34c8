package org.collegium.reporting.letterhead;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * A PNG. It is read here, since what a Java platform makes of one differs from one to the other.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int NAME = 4;
    private static final int AROUND_DATA = 12;
    private static final int HEADER = 13;
    private static final int HIGHEST_FILTER = 4;

    private final String file;
    private final ByteBuffer chunks;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private Optional<PngPixels> pixels = Optional.empty();

    PngFile(String file, byte[] bytes) {
        this.file = file;
        this.chunks = ByteBuffer.wrap(bytes).position(SIGNATURE.length);
    }

    static boolean isOne(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    Logo logo(String alternative) {
        kept.writeBytes(SIGNATURE);
        String name;
        do {
            name = chunk();
        } while (!name.equals("IEND"));
        PngPixels read = header();
        byte[] rgb = read.rgb(rows(read)).orElseThrow(() -> Logo.broken(file));
        return new Logo(alternative, "image/png", read.width(), read.height(), kept.toByteArray(), Optional.of(rgb));
    }

    /** Reads a chunk, and keeps it where it makes the picture. */
    private String chunk() {
        if (chunks.remaining() < AROUND_DATA) {
            throw Logo.broken(file);
        }
        int start = chunks.position();
        int length = chunks.getInt();
        if (length < 0 || length > chunks.remaining() - NAME - Integer.BYTES) {
            throw Logo.broken(file);
        }
        byte[] named = new byte[NAME + length];
        chunks.get(named);
        requireSum(named, chunks.getInt());
        String name = new String(named, 0, NAME, StandardCharsets.ISO_8859_1);
        if (take(name, Arrays.copyOfRange(named, NAME, named.length))) {
            kept.write(chunks.array(), start, chunks.position() - start);
        }
        return name;
    }

    private void requireSum(byte[] named, int sum) {
        CRC32 crc = new CRC32();
        crc.update(named);
        if ((int) crc.getValue() != sum) {
            throw Logo.broken(file);
        }
    }

    private boolean take(String name, byte[] content) {
        switch (name) {
            case "IHDR" -> pixels = Optional.of(header(content));
            case "PLTE" -> header().palette(content);
            case "tRNS" -> header().transparency(content);
            case "IDAT" -> data.writeBytes(content);
            case "IEND" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private PngPixels header() {
        return pixels.orElseThrow(() -> Logo.broken(file));
    }

    private PngPixels header(byte[] content) {
        if (content.length != HEADER || pixels.isPresent()) {
            throw Logo.broken(file);
        }
        ByteBuffer header = ByteBuffer.wrap(content);
        int width = header.getInt();
        int height = header.getInt();
        Logo.requireSize(file, width, height);
        int depth = header.get();
        int kind = header.get();
        boolean isPlain = header.getShort() == 0 && header.get() == 0;
        return PngPixels.of(width, height, depth, kind)
                .filter(supported -> isPlain)
                .orElseThrow(() ->
                        new UnreadableException(Phrase.of("letterhead.png").with(file)));
    }

    /** The rows as they were before they were packed, each after the number of its filter. */
    private byte[] rows(PngPixels read) {
        int rowLength = 1 + read.rowBytes();
        byte[] rows = unpacked(read.height() * rowLength);
        for (int row = 0; row < rows.length; row += rowLength) {
            if (rows[row] < 0 || rows[row] > HIGHEST_FILTER) {
                throw Logo.broken(file);
            }
        }
        return rows;
    }

    /** So many bytes, no fewer; where there are more, they are never unpacked. */
    private byte[] unpacked(int length) {
        byte[] bytes = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data.toByteArray());
            int unpacked = 0;
            int more;
            do {
                more = inflater.inflate(bytes, unpacked, length - unpacked);
                unpacked += more;
            } while (more > 0 && unpacked < length);
            if (unpacked != length || !inflater.finished()) {
                throw Logo.broken(file);
            }
            return bytes;
        } catch (DataFormatException damaged) {
            throw Logo.broken(file);
        } finally {
            inflater.end();
        }
    }
}
