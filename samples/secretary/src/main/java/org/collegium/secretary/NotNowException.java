package org.collegium.secretary;

import org.collegium.words.Phrase;

/** Thrown where what is asked for cannot be done as things stand, and nothing was done. */
final class NotNowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    NotNowException(Phrase why) {
        super(why.key());
        this.why = why;
    }

    Phrase why() {
        return why;
    }
}
