package org.collegium.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Hands the UTF-8 bytes of a text to a digest, chunk by chunk. {@link String#getBytes} goes character by character as soon
 * as there is one accent, and takes as long as SHA-256 does; here eight characters are copied at once wherever all are
 * ASCII. What it hands over is the same, a question mark for a surrogate that stands alone included.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long QUESTION_MARKS = '?' * ONES;
    private static final int LARGEST_CHUNK = 4096;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private final MessageDigest digest;
    private final String text;

    /** A byte for each character, which is a question mark where Latin-1 has no such character. */
    private final byte[] narrow;

    /** How full a chunk is before it is handed over; a short text has one that is as short. */
    private final int full;

    /** With room for what begins before it is full and reaches beyond. */
    private final byte[] chunk;

    private int at;
    private int filled;

    /** How many characters so far are two chars of the text. */
    private int pairs;

    private Utf8(String text, MessageDigest digest) {
        this.text = text;
        this.digest = digest;
        this.narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        this.full = (int) Math.min(LARGEST_CHUNK, (long) MOST_BYTES_OF_A_CHAR * text.length());
        this.chunk = new byte[full + Long.BYTES];
    }

    static void feed(String text, MessageDigest digest) {
        new Utf8(text, digest).feed();
    }

    private void feed() {
        while (at < narrow.length) {
            copyLatin();
            if (filled >= full) {
                flush();
            }
            if (at < narrow.length) {
                append(text.codePointAt(at + pairs));
                at++;
            }
        }
        flush();
    }

    /** Copies Latin-1, as far as the chunk has room, up to a question mark, which may stand for something else. */
    private void copyLatin() {
        int from = at;
        int to = filled;
        int last = narrow.length - Long.BYTES;
        while (from <= last && to < full) {
            long eight = (long) EIGHT.get(narrow, from);
            EIGHT.set(chunk, to, eight);
            long doubts = doubts(eight);
            if (doubts == 0) {
                from += Long.BYTES;
                to += Long.BYTES;
                continue;
            }
            int ascii = Long.numberOfTrailingZeros(doubts) / Byte.SIZE;
            from += ascii;
            to += ascii;
            int latin = narrow[from] & 0xFF;
            if (latin == '?') {
                break;
            }
            chunk[to] = (byte) (0xC0 | (latin >> 6));
            chunk[to + 1] = (byte) (0x80 | (latin & 0x3F));
            from++;
            to += 2;
        }
        at = from;
        filled = to;
    }

    /** The lowest bit set is in the first byte that is a question mark or not ASCII; none is when there is no such byte. */
    private static long doubts(long eight) {
        return (eight | ((eight ^ QUESTION_MARKS) - ONES)) & TOP_BITS;
    }

    private void append(int character) {
        if (character < 0x80) {
            put(character);
        } else if (character < 0x800) {
            put(0xC0 | (character >> 6));
            follow(character);
        } else if (character < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (Character.isSurrogate((char) character)) {
                put('?');
                return;
            }
            put(0xE0 | (character >> 12));
            follow(character >> 6);
            follow(character);
        } else {
            put(0xF0 | (character >> 18));
            follow(character >> 12);
            follow(character >> 6);
            follow(character);
            pairs++;
        }
    }

    private void follow(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int value) {
        chunk[filled++] = (byte) value;
    }

    private void flush() {
        digest.update(chunk, 0, filled);
        filled = 0;
    }
}
