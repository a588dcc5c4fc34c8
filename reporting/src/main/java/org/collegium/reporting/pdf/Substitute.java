package org.collegium.reporting.pdf;

import java.util.Map;

/**
 * What is drawn for a character that the fonts lack. The original stays in the file as the actual text, so that reading
 * aloud, searching and copying still find it.
 */
final class Substitute {

    private static final Map<Character, String> DRAWN = Map.ofEntries(
            Map.entry('\u2011', "\u2010"), // non-breaking hyphen: hyphen
            Map.entry('\u00AD', "\u200B"), // soft hyphen: nothing seen
            Map.entry('\u202F', "\u00A0"), // narrow no-break space: no-break space
            Map.entry('\u2007', "\u00A0"), // figure space: no-break space
            Map.entry('\u2009', " "), // thin space: space
            Map.entry('\u200A', " "), // hair space: space
            Map.entry('\u2610', "[\u00A0]"), // ballot box
            Map.entry('\u2611', "[x]"), // ballot box with check
            Map.entry('\u2612', "[x]"), // ballot box with X
            Map.entry('\u2713', "\u221A"), // check mark: square root, its look-alike
            Map.entry('\u2714', "\u221A"), // heavy check mark
            Map.entry('\u2705', "\u221A"), // white heavy check mark
            Map.entry('\u2717', "\u00D7"), // ballot X: multiplication sign, its look-alike
            Map.entry('\u2718', "\u00D7"), // heavy ballot X
            Map.entry('\u274C', "\u00D7"), // cross mark
            Map.entry('\uFB00', "ff"),
            Map.entry('\uFB03', "ffi"),
            Map.entry('\uFB04', "ffl"));

    private Substitute() {}

    /** The characters drawn by the typeface for that at the index, or a refusal where there are none. */
    static String at(int index, String text, Typeface typeface) {
        String drawn = DRAWN.getOrDefault(text.charAt(index), "");
        if (drawn.isEmpty() || !drawn.chars().allMatch(character -> typeface.has((char) character))) {
            throw MissingGlyphException.at(index, text);
        }
        return drawn;
    }
}
