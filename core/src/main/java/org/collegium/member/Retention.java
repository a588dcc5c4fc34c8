package org.collegium.member;

import java.time.LocalDate;

/**
 * How long the name of somebody who left is kept in the member file, and on what ground it remains in sealed minutes
 * after that. Which one is an <i>assumption to confirm</i>: bylaws, or the association's record of processing, say it.
 *
 * @param years for how many years after the departure, {@value #LEAST_YEARS} or more
 * @param basis the ground for the names in sealed minutes
 * @since 0.1
 */
public record Retention(int years, LegalBasis basis) {

    /** As long as convocations, attendance sheets and proxies are kept. */
    public static final int LEAST_YEARS = 5;

    public Retention {
        if (years < LEAST_YEARS) {
            throw new IllegalArgumentException(
                    "Names are kept for " + LEAST_YEARS + " years or more after a departure, not " + years);
        }
    }

    /** The shortest period, and the interest in proving what was decided. */
    public static Retention shortest() {
        return new Retention(LEAST_YEARS, LegalBasis.LEGITIMATE_INTEREST);
    }

    /** The first day on which the name of somebody who left may be taken off. */
    public LocalDate endAfter(Departure departure) {
        return departure.on().plusYears(years);
    }
}
