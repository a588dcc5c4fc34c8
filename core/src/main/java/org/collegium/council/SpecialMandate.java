package org.collegium.council;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The power to act in the association's name for one object (<i>mandat spécial, délégation de signature</i>). Its holder
 * need not hold a seat.
 *
 * @param kind what kind of act
 * @param object what for, in a few words
 * @param holder who may act
 * @param from the first day
 * @param until the first day on which it is over
 * @param decision the number of the decision that gave it; empty where the record has none
 * @since 0.1
 */
public record SpecialMandate(
        Kind kind, String object, Holder holder, LocalDate from, LocalDate until, Optional<String> decision) {

    /** Kinds of acts in the association's name. */
    public enum Kind {
        /** With a bank. */
        BANK,
        /** Before a court. */
        COURT,
        /** To sign. */
        SIGNATURE,
        /** Anything else, as the object says. */
        OTHER
    }

    public SpecialMandate {
        if (object.isBlank()) {
            throw new IllegalArgumentException("A special mandate of " + holder + " needs an object");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A special mandate from " + from + " cannot end on " + until);
        }
    }

    /** One that no decision on record gave. */
    public SpecialMandate(Kind kind, String object, Holder holder, LocalDate from, LocalDate until) {
        this(kind, object, holder, from, until, Optional.empty());
    }

    /** The same, given by the decision of this number. */
    public SpecialMandate decidedBy(String number) {
        return new SpecialMandate(kind, object, holder, from, until, Optional.of(number));
    }

    /**
     * It ends before its term. Refused where it would not have run a day, and where it would run longer.
     *
     * @param day the first day on which it is over
     */
    public Answer<SpecialMandate> end(LocalDate day) {
        if (!from.isBefore(day) || day.isAfter(until)) {
            return Answer.refused(Phrase.of("representation.special-end")
                    .with(object)
                    .with(from)
                    .with(until.minusDays(1)));
        }
        return Answer.granted(new SpecialMandate(kind, object, holder, from, day, decision));
    }

    /** Whether both entrust the same person with the same from the same day on. */
    boolean isTheSameAs(SpecialMandate other) {
        return kind == other.kind
                && object.equals(other.object)
                && holder.id().equals(other.holder.id())
                && from.equals(other.from);
    }

    /** The same mandate as it stands later, under the name that it was given to. Refused where it cannot be. */
    Answer<SpecialMandate> becoming(SpecialMandate later) {
        SpecialMandate known = later.decision.map(this::decidedBy).orElse(this);
        return later.until.equals(until) ? Answer.granted(known) : known.end(later.until);
    }

    /** Whether it may be acted upon on a day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** What it is for and from when to when. */
    public Phrase phrase() {
        return Phrase.of("representation.special")
                .with(Phrase.of("act-kind", kind))
                .with(object)
                .with(from)
                .with(until.minusDays(1));
    }
}
