package org.collegium.reporting.pdf;

import java.util.Locale;
import java.util.Optional;

/**
 * A character that the archival fonts cannot show. It is refused, since a record must not lose a character silently.
 *
 * @since 0.1
 */
public final class MissingGlyphException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int CONTEXT = 20;

    private final int codePoint;
    private final String excerpt;

    private MissingGlyphException(int codePoint, String excerpt) {
        super(String.format(Locale.ROOT, "no glyph for U+%04X %s in \"%s\"", codePoint, nameOf(codePoint), excerpt));
        this.codePoint = codePoint;
        this.excerpt = excerpt;
    }

    static MissingGlyphException at(int index, String text) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(text.length(), index + CONTEXT);
        return new MissingGlyphException(text.codePointAt(index), text.substring(from, to));
    }

    /** The character, as a Unicode code point. */
    public int codePoint() {
        return codePoint;
    }

    /** The name that Unicode gives the character. */
    public String characterName() {
        return nameOf(codePoint);
    }

    /** The characters around the refused one. */
    public String excerpt() {
        return excerpt;
    }

    private static String nameOf(int codePoint) {
        return Optional.ofNullable(Character.getName(codePoint)).orElse("(unassigned)");
    }
}
