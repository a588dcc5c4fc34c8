package org.collegium.archive;

import java.util.List;

/**
 * Thrown when somebody else changed the same thing in the meantime. Nothing was kept; reading again and acting again is
 * safe, and {@link Archive#retrying} does so.
 *
 * @since 0.1
 */
public final class StaleRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Trace> since;

    /** The conflict over something that is named. */
    public StaleRevisionException(String what, Throwable cause) {
        super(what + " was changed in the meantime", cause);
        this.since = List.of();
    }

    /** The conflict over something that is named. */
    public StaleRevisionException(String what) {
        super(what + " was changed in the meantime");
        this.since = List.of();
    }

    private StaleRevisionException(StaleRevisionException conflict, List<Trace> since) {
        super(conflict.getMessage(), conflict);
        this.since = List.copyOf(since);
    }

    /** The same with who changed what. */
    StaleRevisionException because(List<Trace> changes) {
        return new StaleRevisionException(this, changes);
    }

    /**
     * Who changed what since, as the audit trail has it, in order; empty where it is not known, as within a transaction
     * that cannot see it.
     */
    public List<Trace> since() {
        return since;
    }
}
