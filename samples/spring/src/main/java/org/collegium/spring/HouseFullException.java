package org.collegium.spring;

import java.time.LocalDate;

/** Thrown when more rooms are booked for a day than the house has keys for. */
public final class HouseFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HouseFullException(LocalDate day) {
        super("More rooms are booked for " + day + " than there are keys");
    }
}
