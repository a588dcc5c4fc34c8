package org.collegium.words;

import java.util.Locale;

/** English, whose words all others are held against. */
final class English implements Language {

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public int pluralForms() {
        return 2;
    }

    @Override
    public int pluralForm(long number) {
        return number == 1 ? 0 : 1;
    }
}
