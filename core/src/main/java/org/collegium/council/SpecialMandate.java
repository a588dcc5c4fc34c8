package org.collegium.council;

import java.time.LocalDate;
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
 * @since 0.1
 */
public record SpecialMandate(Kind kind, String object, Holder holder, LocalDate from, LocalDate until) {

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
