package org.collegium.reporting.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalLong;

/** Holds what is written against what is there, and knows the first byte in which they differ. */
final class Comparison extends OutputStream {

    private final InputStream there;
    private long written;
    private OptionalLong difference = OptionalLong.empty();

    Comparison(InputStream there) {
        this.there = there;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] other = there.readNBytes(length);
        int at = Arrays.mismatch(bytes, from, from + length, other, 0, other.length);
        if (at >= 0 && difference.isEmpty()) {
            difference = OptionalLong.of(written + at);
        }
        written += length;
    }

    /** The place of the first byte that differs, is missing or is too many, from 0, once all is written. */
    OptionalLong difference() throws IOException {
        if (difference.isEmpty() && there.read() >= 0) {
            return OptionalLong.of(written);
        }
        return difference;
    }
}
