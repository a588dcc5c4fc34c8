package org.collegium.conflict;

import org.collegium.member.MemberId;

/**
 * For whom a case is shown: a member who asks, or all those who will read a report.
 *
 * @since 0.1
 */
public sealed interface Reader {

    /**
     * A member.
     *
     * @param id who
     * @param isSeated whether the member holds a seat of the council
     */
    record Person(MemberId id, boolean isSeated) implements Reader {}

    /** All those who will read a report. */
    enum Audience implements Reader {
        /** The members of the council. */
        COUNCIL,
        /** The members of the association, as with approved minutes. */
        MEMBERS,
        /** Anybody, as with a public copy. */
        EVERYBODY
    }
}
