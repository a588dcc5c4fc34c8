package org.collegium.persistence;

import java.util.Locale;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Thrown when the database cannot be opened, read or written. The message says what is wrong and what to do, in
 * English, {@link #explain} in the user's language; nothing of the change that was under way is kept.
 *
 * @since 0.1
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase says;

    StoreException(Phrase says) {
        super(words(Locale.ENGLISH).say(says));
        this.says = says;
    }

    StoreException(Phrase says, Throwable cause) {
        super(words(Locale.ENGLISH).say(says), cause);
        this.says = says;
    }

    /**
     * What is wrong and what to do, in a language.
     *
     * @throws IllegalArgumentException when it is neither French nor English
     */
    public String explain(Locale language) {
        return words(language).say(says);
    }

    /** The words of the store, with those of the domain. */
    static Lexicon words(Locale language) {
        return Lexicon.of(language).including("store", StoreException.class::getResourceAsStream);
    }
}
