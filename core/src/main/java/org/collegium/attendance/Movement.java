package org.collegium.attendance;

import java.time.Instant;
import org.collegium.member.MemberId;

/**
 * Somebody came or went.
 *
 * @param at when; whoever arrives at an instant is there at it, whoever leaves is not
 * @param member who
 * @param kind in or out
 * @since 0.1
 */
public record Movement(Instant at, MemberId member, Kind kind) {

    /** In or out. */
    public enum Kind {
        /** Came into the room, or connected. */
        ARRIVAL,
        /** Left it. */
        DEPARTURE
    }
}
