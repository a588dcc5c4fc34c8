package org.collegium.reporting.exchange;

import org.collegium.words.Phrase;

/**
 * Thrown where a file is not what was expected.
 *
 * @since 0.1
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    /** The exception for what a person is told in these words. */
    public UnreadableException(Phrase why) {
        super(why.toString());
        this.why = why;
    }

    /** The place, what stands there and what was expected. */
    public Phrase why() {
        return why;
    }
}
