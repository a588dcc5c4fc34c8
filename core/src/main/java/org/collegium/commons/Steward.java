package org.collegium.commons;

import java.time.LocalDate;
import java.util.Optional;
import org.collegium.member.MemberId;

/**
 * Somebody who masters a resource, over a time.
 *
 * @param member who
 * @param from the first day on which the person masters it
 * @param until the first day on which the person no longer does; open where no end is known
 * @since 0.1
 */
public record Steward(MemberId member, LocalDate from, Optional<LocalDate> until) {

    public Steward {
        until.filter(end -> !from.isBefore(end)).ifPresent(end -> {
            throw new IllegalArgumentException("Steward " + member + " from " + from + " cannot leave on " + end);
        });
    }

    /** Whether the person masters the resource on a day. */
    public boolean mastersOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether the person masters the resource on a day or some day after it. */
    boolean mastersFrom(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    /** The steward, who leaves on a day. */
    Steward leaving(LocalDate on) {
        return new Steward(member, from, Optional.of(on));
    }
}
