package org.collegium.reporting.pdf;

import java.util.HashMap;
import java.util.Map;

/** The typefaces in use in one document, with their glyph codes there. */
final class Fonts {

    private final Map<Typeface, GlyphCodes> codes = new HashMap<>();

    GlyphCodes codesOf(Typeface typeface) {
        return codes.computeIfAbsent(typeface, any -> new GlyphCodes());
    }
}
