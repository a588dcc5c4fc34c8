package org.collegium.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** French, in which none is singular, and whose high punctuation stands apart. */
final class French implements Language {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_HIGH_PUNCTUATION = Pattern.compile(" (?=[;?!])");
    private static final Pattern BEFORE_COLON = Pattern.compile(" (?=[:»])");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("« ");

    @Override
    public Locale locale() {
        return Locale.FRANCE;
    }

    @Override
    public int pluralForms() {
        return 2;
    }

    @Override
    public int pluralForm(long number) {
        return number < 2 ? 0 : 1;
    }

    /** The spaces before high punctuation and within guillemets do not break, an apostrophe within a word is curved. */
    @Override
    public String typeset(String written) {
        String curved = APOSTROPHE.matcher(written).replaceAll("’");
        String narrow = BEFORE_HIGH_PUNCTUATION.matcher(curved).replaceAll("\u202f");
        return AFTER_GUILLEMET
                .matcher(BEFORE_COLON.matcher(narrow).replaceAll("\u00a0"))
                .replaceAll("«\u00a0");
    }
}
