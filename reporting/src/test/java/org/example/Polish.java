package org.example;

import java.util.Locale;
import org.collegium.words.Language;

public final class Polish implements Language {

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("pl-PL");
    }

    @Override
    public int pluralForms() {
        return 3;
    }

    @Override
    public int pluralForm(long number) {
        if (number == 1) {
            return 0;
        }
        boolean isFew = number % 10 >= 2 && number % 10 <= 4 && number % 100 / 10 != 1;
        return isFew ? 1 : 2;
    }
}
