package org.collegium.words;

/**
 * An expected "no", with its reason. It is an answer, not an exception.
 *
 * @param reason why, in words that the person who asked understands
 * @since 0.1
 */
public record Refusal(Phrase reason) {

    /** The refusal for this reason. */
    public static Refusal because(Phrase reason) {
        return new Refusal(reason);
    }
}
