package org.collegium.archive;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;

/**
 * In what capacity somebody acts.
 *
 * @since 0.1
 */
public enum Capacity {
    /** Whoever sets the record up, until the first council sits in it. */
    FOUNDER,
    /** Somebody who holds a seat on the day. */
    SEAT_HOLDER,
    /** Whoever kept the record of the sitting in question. */
    SECRETARY,
    /** Whoever led the sitting in question. */
    FACILITATOR,
    /** A party to the conflict in question, who asks for its next step. */
    PARTY;

    /** The capacities in which a deed may be done. */
    public static Set<Capacity> allowedFor(Deed deed) {
        if (deed instanceof Deed.OpenRecord
                || deed instanceof Deed.Enrol
                || deed instanceof Deed.TakeIn
                || deed instanceof Deed.Appoint) {
            return EnumSet.of(FOUNDER, SEAT_HOLDER);
        }
        if (deed instanceof Deed.RecordSitting) {
            return EnumSet.of(SECRETARY, FACILITATOR);
        }
        if (deed instanceof Deed.RecordConflict) {
            return EnumSet.of(SEAT_HOLDER, PARTY);
        }
        return EnumSet.of(SEAT_HOLDER);
    }

    /** The capacities of an act's actor, in a record as it stands. */
    static Set<Capacity> of(Act act, Holdings holdings) {
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        if (holdings.association().isEmpty() || holdings.council().mandates().isEmpty()) {
            capacities.add(FOUNDER);
        }
        holdings.association()
                .map(association -> act.at().atZone(association.zone()).toLocalDate())
                .filter(day -> holdings.council().isSeated(act.actor(), day))
                .ifPresent(day -> capacities.add(SEAT_HOLDER));
        Optional<Sitting> sitting = act.deed() instanceof Deed.RecordSitting recorded
                ? Optional.of(inQuestion(recorded.sitting(), holdings).sitting())
                : Optional.empty();
        sitting.filter(held -> held.secretary().id().equals(act.actor())).ifPresent(held -> capacities.add(SECRETARY));
        sitting.filter(held -> held.facilitator().id().equals(act.actor()))
                .ifPresent(held -> capacities.add(FACILITATOR));
        if (act.deed() instanceof Deed.RecordConflict recorded
                && new ConflictRules(recorded.conflict(), holdings).isParty(act.actor())) {
            capacities.add(PARTY);
        }
        return capacities;
    }

    /** The sitting as it is on record: nobody gets hold of it by a correction that names somebody else. */
    private static Meeting.Closed inQuestion(Meeting.Closed recorded, Holdings holdings) {
        return holdings.sitting(recorded.id()).map(Stored::value).orElse(recorded);
    }
}
