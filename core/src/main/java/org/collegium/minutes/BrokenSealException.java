package org.collegium.minutes;

import org.collegium.meeting.MeetingId;
import org.collegium.register.Entry;

/**
 * Thrown when the record of a sitting is not what its register entry sealed: one of the two was changed.
 *
 * @since 0.1
 */
public final class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MeetingId sitting;
    private final int entry;

    BrokenSealException(MeetingId sitting, Entry entry) {
        super("The record of " + sitting + " is not what register entry " + entry.number()
                + " sealed with content hash " + entry.seal().content());
        this.sitting = sitting;
        this.entry = entry.number();
    }

    /** The sitting whose record differs. */
    public MeetingId sitting() {
        return sitting;
    }

    /** The number of the entry that differs from it. */
    public int entry() {
        return entry;
    }
}
