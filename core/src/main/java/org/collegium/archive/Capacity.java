package org.collegium.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberFile;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Phrase;

/**
 * In what capacity somebody acts.
 *
 * @since 0.1
 */
public enum Capacity {
    /** Whoever sets the record up, until the first council sits in it. */
    FOUNDER,
    /** Somebody who belongs to the association on the day. */
    MEMBER,
    /** Somebody who holds a seat on the day. */
    SEAT_HOLDER,
    /** Whoever kept the record of the sitting in question. */
    SECRETARY,
    /** Whoever led the sitting in question. */
    FACILITATOR,
    /** A party to the conflict in question, who asks for its next step. */
    PARTY,
    /** Whoever audits the record, as the host says: reads and verifies, and enters nothing, seat holder or not. */
    AUDITOR;

    /** The capacities of which one is needed for a kind of deed. It is not enough for an auditor. */
    public static Set<Capacity> allowedFor(Class<? extends Deed> kind) {
        if (kind == Deed.OpenRecord.class
                || kind == Deed.Enrol.class
                || kind == Deed.TakeIn.class
                || kind == Deed.Appoint.class) {
            return EnumSet.of(FOUNDER, SEAT_HOLDER);
        }
        if (kind == Deed.RecordSitting.class) {
            return EnumSet.of(SECRETARY, FACILITATOR);
        }
        if (kind == Deed.RecordConflict.class) {
            return EnumSet.of(SEAT_HOLDER, PARTY);
        }
        return EnumSet.of(SEAT_HOLDER);
    }

    /**
     * Why somebody may not do a kind of deed: who, what, and the capacities that it takes.
     *
     * @param actor who
     * @param held all capacities that the actor has
     * @param kind what
     * @return empty where the actor may
     */
    static Optional<Phrase> objection(MemberId actor, Set<Capacity> held, Class<? extends Deed> kind) {
        Set<Capacity> allowed = allowedFor(kind);
        Phrase deed = Phrase.of("deed." + kind.getSimpleName());
        if (held.contains(AUDITOR)) {
            return Optional.of(
                    Phrase.of("archive.not-an-auditor").with(actor.value()).with(deed));
        }
        return Collections.disjoint(allowed, held)
                ? Optional.of(Phrase.of("archive.not-allowed")
                        .with(actor.value())
                        .with(deed)
                        .with(anyOf(allowed)))
                : Optional.empty();
    }

    /** The capacities of an act's actor, in a record as it stands, but that of an auditor. */
    static Set<Capacity> of(Act act, Holdings holdings) {
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        if (holdings.association().isEmpty() || holdings.council().mandates().isEmpty()) {
            capacities.add(FOUNDER);
        }
        Optional<LocalDate> today = holdings.association()
                .map(association -> act.at().atZone(association.zone()).toLocalDate());
        today.filter(day -> known(act.actor(), holdings)
                        .belonging(act.actor(), day)
                        .refusal()
                        .isEmpty())
                .ifPresent(day -> capacities.add(MEMBER));
        today.filter(day -> holdings.council().isSeated(act.actor(), day))
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

    /** Asked of the member file while it is written, so that nobody need hold it whole. */
    private static Members known(MemberId actor, Holdings holdings) {
        return holdings instanceof MemberFile file ? file.members(List.of(actor)) : holdings.members();
    }

    /** The sitting as it is on record: nobody gets hold of it by a correction that names somebody else. */
    private static Meeting.Closed inQuestion(Meeting.Closed recorded, Holdings holdings) {
        return holdings.sitting(recorded.id()).map(Stored::value).orElse(recorded);
    }

    private static Phrase anyOf(Set<Capacity> capacities) {
        return capacities.stream()
                .map(capacity -> Phrase.of("capacity", capacity))
                .reduce((one, other) -> Phrase.of("archive.either").with(one).with(other))
                .orElseThrow();
    }
}
