package org.collegium.secretary;

import java.util.List;
import java.util.Locale;
import org.collegium.reporting.ReportLexicon;

/**
 * The languages in which minutes are asked for, as the command line names them: {@code fr}, {@code en}, {@code both}, or
 * one that a jar on the class path adds.
 *
 * @param ofMinutes one file in each
 */
record Languages(List<Locale> ofMinutes) {

    /** French and English. */
    static final Languages BOTH = new Languages(List.of(Locale.FRENCH, Locale.ENGLISH));

    private static final List<String> OF_THE_COMMAND = List.of("fr", "en");

    Languages {
        ofMinutes = List.copyOf(ofMinutes);
    }

    /**
     * What the command line names.
     *
     * @throws IllegalArgumentException when it is no language that is known
     * @throws org.collegium.words.IncompleteLanguageException when that cannot say all that documents say
     */
    static Languages parse(String text) {
        if (text.equals("both")) {
            return BOTH;
        }
        Locale language = Locale.forLanguageTag(text);
        if (!language.getLanguage().equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return new Languages(List.of(ReportLexicon.of(language).language()));
    }

    /** The language of the tables, of which there is one set: French where both are asked for. */
    Locale ofTables() {
        return ofMinutes.get(0);
    }

    /** The language in which to speak to the user: the one asked for, else that of their machine. */
    Locale spoken(Locale machine) {
        boolean isAsked =
                ofMinutes.size() == 1 && OF_THE_COMMAND.contains(ofTables().getLanguage());
        if (isAsked) {
            return ofTables();
        }
        return machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
