package org.collegium.archive;

/**
 * Thrown when somebody else changed the same thing in the meantime. Nothing was kept; reading again and acting again is
 * safe.
 *
 * @since 0.1
 */
public final class StaleRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The conflict over something that is named. */
    public StaleRevisionException(String what, Throwable cause) {
        super(what + " was changed in the meantime", cause);
    }

    /** The conflict over something that is named. */
    public StaleRevisionException(String what) {
        super(what + " was changed in the meantime");
    }
}
