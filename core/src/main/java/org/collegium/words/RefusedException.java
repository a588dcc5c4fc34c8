package org.collegium.words;

/**
 * Thrown when a caller insisted on a value and the answer was a {@link Refusal}.
 *
 * @since 0.1
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(Lexicon.english().say(refusal.reason()));
        this.refusal = refusal;
    }

    /** The refusal that was not expected. */
    public Refusal refusal() {
        return refusal;
    }
}
