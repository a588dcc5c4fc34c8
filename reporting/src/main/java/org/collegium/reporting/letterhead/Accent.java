package org.collegium.reporting.letterhead;

import java.util.regex.Pattern;
import org.collegium.reporting.exchange.UnreadableException;
import org.collegium.words.Phrase;

/**
 * The colour of headings and rules, which stands out on white as text has to: by at least 4.5 to 1 (WCAG 2.1, success
 * criterion 1.4.3).
 *
 * @param rgb red, green and blue in sRGB, as {@code 0xRRGGBB}
 * @since 0.1
 * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">Contrast ratio in WCAG 2.1</a>
 */
public record Accent(int rgb) {

    /** The colour of documents without a letterhead. */
    public static final Accent HOUSE = new Accent(0x1B3A57);

    private static final Pattern NOTATION = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int WHITE = 0xFFFFFF;
    private static final int PALE = 0xF2F5F8;
    private static final double LEAST_CONTRAST = 4.5;

    /**
     * A colour.
     *
     * @throws UnreadableException where it does not stand out enough
     */
    public Accent {
        if (rgb < 0 || rgb > WHITE) {
            throw new IllegalArgumentException("not a colour of 24 bits: " + rgb);
        }
        double contrast = contrast(rgb, WHITE);
        if (contrast < LEAST_CONTRAST) {
            throw new UnreadableException(Phrase.of("letterhead.contrast")
                    .with(hex(rgb))
                    .with((long) contrast)
                    .with("%02d".formatted((int) (contrast * 100) % 100)));
        }
    }

    /**
     * The colour of a notation.
     *
     * @param notation such as {@code #1B3A57}
     * @throws UnreadableException where it is none, or the colour does not stand out enough
     */
    public static Accent of(String notation) {
        if (!NOTATION.matcher(notation).matches()) {
            throw new UnreadableException(Phrase.of("letterhead.colour").with(notation));
        }
        return new Accent(Integer.parseInt(notation.substring(1), 16));
    }

    /** The colour behind the heads of tables, as {@code 0xRRGGBB}: pale, or white where this one needs white behind it. */
    public int ground() {
        return contrast(rgb, PALE) < LEAST_CONTRAST ? WHITE : PALE;
    }

    /** A colour as style sheets have it, such as {@code #1B3A57}. */
    public static String hex(int rgb) {
        return "#%06X".formatted(rgb);
    }

    private static double contrast(int ink, int lighter) {
        return (luminance(lighter) + 0.05) / (luminance(ink) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    /** StrictMath, since the last bit of a power may differ from machine to machine. */
    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
