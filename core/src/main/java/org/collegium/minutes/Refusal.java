package org.collegium.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.vote.Outcome;

/**
 * That a sitting voted on the minutes of an earlier one and did not approve them: they go back to review.
 *
 * @param by the sitting
 * @param at when it closed
 * @since 0.1
 */
public record Refusal(MeetingId by, Instant at) {

    /** The last of a sitting's minutes, if there was one. */
    static Optional<Refusal> last(MeetingId id, Collection<Meeting.Closed> sittings) {
        return sittings.stream()
                .filter(by -> refuses(by, id))
                .max(Comparator.comparing(Meeting.Closed::closedAt))
                .map(by -> new Refusal(by.id(), by.closedAt()));
    }

    private static boolean refuses(Meeting.Closed by, MeetingId id) {
        return by.sitting().convocation().agenda().stream()
                .filter(item -> item.approves().equals(Optional.of(id)))
                .map(AgendaItem::number)
                .anyMatch(item -> by.sitting().votesOn(item).stream()
                        .anyMatch(vote -> vote.question().isOnText()
                                && vote.verdict().outcome() == Outcome.NOT_ADOPTED
                                && !vote.verdict().isPostponed()));
    }
}
