package org.collegium.minutes;

import java.time.Instant;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.DecisionNumber;

/**
 * The decision of a later sitting that approved the minutes of an earlier one.
 *
 * @param by the sitting that approved
 * @param decision the number of its decision
 * @param at when that sitting closed
 * @since 0.1
 */
public record Approval(MeetingId by, DecisionNumber decision, Instant at) {

    static Approval of(Meeting.Closed by, DecisionNumber decision) {
        return new Approval(by.id(), decision, by.closedAt());
    }
}
