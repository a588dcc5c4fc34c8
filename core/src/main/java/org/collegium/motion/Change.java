package org.collegium.motion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the adoption of a motion does to an earlier decision.
 *
 * @param kind amend, repeal or annul it
 * @param decision the number of that decision
 * @since 0.1
 */
public record Change(Kind kind, DecisionNumber decision) {

    private static final Pattern FORM = Pattern.compile("(AMENDS|REPEALS|ANNULS) (\\S+)");

    /** How a decision is changed. */
    public enum Kind {
        /** It stays in force as amended (<i>modifie</i>). */
        AMENDS,
        /** It ends, and what was done under it stands (<i>abroge</i>). */
        REPEALS,
        /** It is as if it had never been taken (<i>annule</i>). */
        ANNULS
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is no change
     */
    public static Change parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no change, such as REPEALS 2025-07");
        }
        return DecisionNumber.parse(form.group(2))
                .map(number -> new Change(Kind.valueOf(form.group(1)), number))
                .orElseThrow(() -> new IllegalArgumentException("'" + form.group(2) + "' is no decision number"));
    }

    /** As it is stored, such as {@code REPEALS 2025-07}. */
    @Override
    public String toString() {
        return kind + " " + decision;
    }
}
