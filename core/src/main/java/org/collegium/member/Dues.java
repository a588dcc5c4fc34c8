package org.collegium.member;

import java.time.LocalDate;
import org.collegium.words.Phrase;

/**
 * A fee paid for a period (<i>cotisation</i>).
 *
 * @param from the first day it covers
 * @param until the first day it no longer covers
 * @param cents the amount, in hundredths of the euro
 * @since 0.1
 */
public record Dues(LocalDate from, LocalDate until, long cents) {

    public Dues {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Dues from " + from + " cannot end on " + until);
        }
        if (cents < 0) {
            throw new IllegalArgumentException("Dues of " + cents + " cents are less than nothing");
        }
    }

    /** Whether the period holds a day. */
    public boolean cover(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether both cover some day. */
    boolean overlap(Dues other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The amount and the period, both its days included. */
    Phrase phrase() {
        String hundredths = (cents % 100 < 10 ? "0" : "") + cents % 100;
        return Phrase.of("roll.dues")
                .with(cents / 100)
                .with(hundredths)
                .with(from)
                .with(until.minusDays(1));
    }
}
