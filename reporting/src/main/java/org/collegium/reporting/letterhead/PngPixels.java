package org.collegium.reporting.letterhead;

import java.util.Optional;

/** What the rows of a PNG mean: how they are filtered, and what colour each sample stands for, on white. */
final class PngPixels {

    private static final int COLOURED = 2;
    private static final int BY_PALETTE = 3;
    private static final int WITH_ALPHA = 4;
    private static final int OPAQUE = 255;

    private final int width;
    private final int height;
    private final int depth;
    private final int kind;
    private byte[] palette = {};
    private byte[] transparency = {};

    private PngPixels(int width, int height, int depth, int kind) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.kind = kind;
    }

    /** Pixels of a kind; empty where they are of more than 8 bits a channel, or of none that there is. */
    static Optional<PngPixels> of(int width, int height, int depth, int kind) {
        boolean isSupported = switch (kind) {
            case 0, BY_PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case COLOURED, WITH_ALPHA, COLOURED + WITH_ALPHA -> depth == 8;
            default -> false;
        };
        return isSupported ? Optional.of(new PngPixels(width, height, depth, kind)) : Optional.empty();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many bytes a row has, besides that of its filter. */
    int rowBytes() {
        return (width * channels() * depth + 7) / 8;
    }

    private int channels() {
        return switch (kind) {
            case COLOURED -> 3;
            case WITH_ALPHA -> 2;
            case COLOURED + WITH_ALPHA -> 4;
            default -> 1;
        };
    }

    void palette(byte[] colours) {
        palette = colours;
    }

    /** The opacity of each colour of the palette, or else the one colour that is not seen. */
    void transparency(byte[] opacities) {
        transparency = opacities;
    }

    /** The pixels, three bytes each; empty where one has a colour that the palette lacks. */
    Optional<byte[]> rgb(byte[] rows) {
        unfilter(rows);
        byte[] rgb = new byte[width * height * 3];
        int[] samples = new int[channels()];
        for (int pixel = 0; pixel < width * height; pixel++) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = sample(rows, pixel / width, pixel % width * samples.length + i);
            }
            if (kind == BY_PALETTE && samples[0] * 3 + 2 >= palette.length) {
                return Optional.empty();
            }
            for (int colour = 0; colour < 3; colour++) {
                rgb[pixel * 3 + colour] = (byte) onWhite(colour(samples, colour), opacity(samples));
            }
        }
        return Optional.of(rgb);
    }

    private void unfilter(byte[] rows) {
        int step = Math.max(1, channels() * depth / 8);
        int length = 1 + rowBytes();
        for (int at = 0; at < rows.length; at++) {
            int inRow = at % length;
            if (inRow > 0) {
                int left = inRow > step ? rows[at - step] & 0xFF : 0;
                int above = at >= length ? rows[at - length] & 0xFF : 0;
                int before = at >= length && inRow > step ? rows[at - length - step] & 0xFF : 0;
                rows[at] += (byte) predicted(rows[at - inRow], left, above, before);
            }
        }
    }

    private static int predicted(int filter, int left, int above, int before) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            case 4 -> nearest(left, above, before);
            default -> 0;
        };
    }

    /** By Paeth: that of the neighbours which is nearest to where the plane through them would be. */
    private static int nearest(int left, int above, int before) {
        int toLeft = Math.abs(above - before);
        int toAbove = Math.abs(left - before);
        int toBefore = Math.abs(left + above - 2 * before);
        if (toLeft <= toAbove && toLeft <= toBefore) {
            return left;
        }
        return toAbove <= toBefore ? above : before;
    }

    private int sample(byte[] rows, int row, int number) {
        int bit = number * depth;
        int value = rows[row * (1 + rowBytes()) + 1 + bit / 8] & 0xFF;
        return (value >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }

    private int colour(int[] samples, int colour) {
        return switch (kind) {
            case BY_PALETTE -> palette[samples[0] * 3 + colour] & 0xFF;
            case COLOURED, COLOURED + WITH_ALPHA -> samples[colour];
            default -> samples[0] * 255 / ((1 << depth) - 1);
        };
    }

    private int opacity(int[] samples) {
        if ((kind & WITH_ALPHA) != 0) {
            return samples[samples.length - 1];
        }
        if (kind == BY_PALETTE) {
            return samples[0] < transparency.length ? transparency[samples[0]] & 0xFF : OPAQUE;
        }
        return isUnseen(samples) ? 0 : OPAQUE;
    }

    /** Whether it is the one colour that is not seen, each of whose samples stands there in two bytes. */
    private boolean isUnseen(int[] samples) {
        boolean isUnseen = transparency.length == 2 * samples.length;
        for (int i = 0; i < samples.length && isUnseen; i++) {
            isUnseen = samples[i] == ((transparency[2 * i] & 0xFF) * 256 + (transparency[2 * i + 1] & 0xFF));
        }
        return isUnseen;
    }

    private static int onWhite(int colour, int opacity) {
        return (colour * opacity + OPAQUE * (OPAQUE - opacity) + OPAQUE / 2) / OPAQUE;
    }
}
