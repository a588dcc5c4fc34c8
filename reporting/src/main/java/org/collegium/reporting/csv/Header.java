package org.collegium.reporting.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a spreadsheet compared as people read them: without capitals, accents and surplus or odd spaces, and with
 * straight apostrophes.
 *
 * @since 0.1
 */
public final class Header {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f_-]+");

    private Header() {}

    /** The words, written alike where people read them alike. */
    public static String plain(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
