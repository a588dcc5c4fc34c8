package org.collegium.council;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.member.MemberId;

/**
 * Who holds which seat when, and how it came (<i>mandat</i>).
 *
 * @param seat the seat held
 * @param member who holds it
 * @param from the first day
 * @param until the first day on which it is no longer held; open where no end is known
 * @param origin how it came
 * @since 0.1
 */
public record Mandate(Seat seat, MemberId member, LocalDate from, Optional<LocalDate> until, Origin origin) {

    /** How a mandate came. */
    public enum Origin {
        /** By an election of the general meeting. */
        ELECTED,
        /** By the council's own choice, until the general meeting confirms it. */
        CO_OPTED
    }

    public Mandate {
        until.filter(end -> !from.isBefore(end)).ifPresent(end -> {
            throw new IllegalArgumentException("A mandate from " + from + " cannot end on " + end);
        });
    }

    /** Whether the seat is held under this mandate on a day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether both run on some same day. */
    public boolean overlaps(Mandate other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }
}
