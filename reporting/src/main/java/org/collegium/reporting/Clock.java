package org.collegium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.collegium.association.Association;

/**
 * The clock on the association's wall: instants as its people read them.
 *
 * @param zone its time zone
 * @since 0.1
 */
public record Clock(ZoneId zone) {

    /** The clock of an association. */
    public static Clock of(Association association) {
        return new Clock(association.zone());
    }

    /** The day of an instant. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The hour of an instant, to the minute. */
    public LocalTime hour(Instant at) {
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
