package org.collegium.secretary;

import java.util.List;
import java.util.Locale;

/** The languages in which minutes are asked for, as the command line names them. */
enum Languages {
    /** French. */
    fr,
    /** English. */
    en,
    /** One file in each. */
    both;

    /** The languages of the minutes. */
    List<Locale> ofMinutes() {
        return switch (this) {
            case fr -> List.of(Locale.FRENCH);
            case en -> List.of(Locale.ENGLISH);
            case both -> List.of(Locale.FRENCH, Locale.ENGLISH);
        };
    }

    /** The language of the tables, of which there is one set: French unless only English is asked for. */
    Locale ofTables() {
        return ofMinutes().get(0);
    }

    /** The language in which to speak to the user: the one asked for, else that of their machine. */
    Locale spoken(Locale machine) {
        if (this != both) {
            return ofTables();
        }
        return machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
