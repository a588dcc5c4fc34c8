package org.collegium.spring;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All bookings of the house. */
public interface Bookings extends JpaRepository<Booking, UUID> {

    /** How many rooms are taken for a day. */
    int countByDay(LocalDate day);
}
