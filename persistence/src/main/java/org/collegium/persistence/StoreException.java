package org.collegium.persistence;

/**
 * Thrown when the database cannot be opened, read or written. The message says what is wrong and what to do; nothing of
 * the change that was under way is kept.
 *
 * @since 0.1
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
