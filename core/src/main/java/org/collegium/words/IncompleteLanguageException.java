package org.collegium.words;

import java.util.List;

/**
 * Thrown when a language that a host added cannot say everything, before anything is said in it.
 *
 * @since 0.1
 */
public final class IncompleteLanguageException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /**
     * Refuses a language.
     *
     * @param faults what is missing or wrong, each with its file
     */
    public IncompleteLanguageException(Language language, List<String> faults) {
        super("The language '" + language.locale().toLanguageTag() + "' of "
                + language.getClass().getName() + " cannot be spoken:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is missing or wrong, each with its file and key. */
    public List<String> faults() {
        return faults;
    }
}
