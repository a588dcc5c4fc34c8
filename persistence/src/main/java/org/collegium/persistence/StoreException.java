package org.collegium.persistence;

import java.util.Locale;
import org.collegium.words.Glossary;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/**
 * Thrown when the database cannot be opened, read or written. The message says what is wrong and what to do, in
 * English, {@link #explain} in the user's language; nothing of the change that was under way is kept.
 *
 * @since 0.1
 */
public final class StoreException extends RuntimeException {

    /** The words of the store. */
    public static final Glossary WORDS = new Glossary("store", StoreException.class::getResourceAsStream);

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
     * @throws IllegalArgumentException when the language is unknown
     * @throws org.collegium.words.IncompleteLanguageException when the language cannot say all that the store says
     */
    public String explain(Locale language) {
        return words(language).say(says);
    }

    /** The words of the store, with those of the domain. */
    static Lexicon words(Locale language) {
        return Lexicon.of(language, WORDS);
    }
}
