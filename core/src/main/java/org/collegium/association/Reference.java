package org.collegium.association;

import java.util.regex.Pattern;

/**
 * The form of the short names that an association gives to its members and motions: up to 64 letters, digits, dots,
 * dashes or underscores, beginning with a letter or digit, so that they can stand in file names and spreadsheets.
 *
 * @since 0.1
 */
public final class Reference {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Reference() {}

    /** Whether a text has the form of a reference. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException when it has not the form of a reference
     */
    public static String wellFormed(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("'" + text + "' is no reference: 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        return text;
    }
}
