package org.collegium.secretary;

import java.util.List;
import java.util.Locale;

/** The languages in which minutes are asked for, as the command line names them. */
enum Languages {
    /** French. */
    fr(Locale.FRENCH),
    /** English. */
    en(Locale.ENGLISH),
    /** One file in each. */
    both(Locale.FRENCH, Locale.ENGLISH);

    private final List<Locale> locales;

    Languages(Locale... locales) {
        this.locales = List.of(locales);
    }

    /** The languages of the minutes. */
    List<Locale> ofMinutes() {
        return locales;
    }

    /** The language of the tables, of which there is one set: French unless only English is asked for. */
    Locale ofTables() {
        return locales.get(0);
    }

    /** The language in which to speak to the user: the one asked for, else that of their machine. */
    Locale spoken(Locale machine) {
        if (locales.size() == 1) {
            return locales.get(0);
        }
        return machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
