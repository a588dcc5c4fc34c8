package org.collegium.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A sitting that a rhythm asks for.
 *
 * @param day on which it is due, or by which, where no day of the month is fixed
 * @param hour at which it begins, in the association's time zone; empty where no day is fixed
 * @param movedFrom the usual day, where that is a holiday and the sitting was moved
 * @since 0.1
 */
public record DueSitting(LocalDate day, Optional<LocalTime> hour, Optional<LocalDate> movedFrom) {}
