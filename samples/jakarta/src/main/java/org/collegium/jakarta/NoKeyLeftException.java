package org.collegium.jakarta;

/** Thrown when all keys to a thing are given. */
public class NoKeyLeftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoKeyLeftException(String thing) {
        super("No key is left for " + thing);
    }
}
