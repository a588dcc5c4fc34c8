package org.collegium.archive;

import java.time.Instant;
import org.collegium.member.MemberId;

/**
 * A line of the audit trail.
 *
 * @param id the act
 * @param actor who
 * @param at when
 * @param deed the name of what was done
 * @since 0.1
 */
public record Trace(ActId id, MemberId actor, Instant at, String deed) {

    static Trace of(Act act) {
        return new Trace(act.id(), act.actor(), act.at(), act.deed().name());
    }
}
