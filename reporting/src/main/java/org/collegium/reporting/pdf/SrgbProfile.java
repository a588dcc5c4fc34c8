package org.collegium.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small ICC version 2 profile of sRGB (IEC 61966-2-1). That of the JDK differs from version to version. */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRIES = 9;
    private static final int CURVE_POINTS = 1024;
    private static final String[] SIGNATURES = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[][] values = {
            description("sRGB"),
            text("No copyright, use freely"),
            xyz(0.95045, 1.0, 1.08905),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.7141),
            curve()
        };
        int total = HEADER + 4 + ENTRIES * 12;
        int[] offsets = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            offsets[i] = total;
            total += values[i].length;
        }
        int size = total;
        return bytes(out -> {
            header(out, size);
            out.writeInt(ENTRIES);
            for (int i = 0; i < ENTRIES; i++) {
                int value = Math.min(i, values.length - 1); // one curve serves the three colours
                out.writeBytes(SIGNATURES[i]);
                out.writeInt(offsets[value]);
                out.writeInt(values[value].length);
            }
            for (byte[] value : values) {
                out.write(value);
            }
        });
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000); // version 2.1
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]); // platform, flags, maker, model, attributes, perceptual intent
        writeXyz(out, 0.9642, 1.0, 0.8249); // D50, in which ICC reckons
        out.write(new byte[48]);
    }

    private static byte[] description(String name) {
        return bytes(out -> {
            out.writeBytes("desc");
            out.writeInt(0);
            out.writeInt(name.length() + 1);
            out.write(name.getBytes(StandardCharsets.US_ASCII));
            out.write(0);
            out.write(new byte[4 + 4 + 2 + 1 + 67]); // no Unicode name, no Macintosh name
        });
    }

    private static byte[] text(String text) {
        return bytes(out -> {
            out.writeBytes("text");
            out.writeInt(0);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.write(0);
        });
    }

    private static byte[] xyz(double x, double y, double z) {
        return bytes(out -> {
            out.writeBytes("XYZ ");
            out.writeInt(0);
            writeXyz(out, x, y, z);
        });
    }

    private static void writeXyz(DataOutputStream out, double x, double y, double z) throws IOException {
        for (double value : new double[] {x, y, z}) {
            out.writeInt((int) Math.round(value * 0x10000));
        }
    }

    private static byte[] curve() {
        return bytes(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(CURVE_POINTS);
            for (int i = 0; i < CURVE_POINTS; i++) {
                out.writeShort((int) Math.round(linear(i / (CURVE_POINTS - 1.0)) * 0xFFFF));
            }
        });
    }

    /** StrictMath, since the last bit of a power may differ from machine to machine. */
    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
