package org.collegium.words;

/**
 * Something in the record that a person should look at: two facts that contradict each other, something late or
 * missing. It is reported and never guessed away.
 *
 * @param gravity how much it matters
 * @param says what was found, with both sides of a contradiction and the article of a broken rule, and what to do
 * @since 0.1
 */
public record Finding(Gravity gravity, Phrase says) {

    /** How much a finding matters. */
    public enum Gravity {
        /** The record contradicts itself or a rule. */
        SERIOUS,
        /** Worth a look. */
        MINOR
    }

    /** A contradiction or a broken rule. */
    public static Finding serious(Phrase says) {
        return new Finding(Gravity.SERIOUS, says);
    }

    /** Something worth a look. */
    public static Finding minor(Phrase says) {
        return new Finding(Gravity.MINOR, says);
    }
}
