package org.collegium.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A room that is taken for a day. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Booking {

    @Id
    @GeneratedValue
    private UUID id;

    private String room;

    // Day is a word of SQL.
    @Column(name = "booked_on")
    private LocalDate day;

    /** For Hibernate. */
    protected Booking() {}

    /** Takes a room for a day. */
    public Booking(String room, LocalDate day) {
        this.room = room;
        this.day = day;
    }

    /** The name of the room. */
    public String room() {
        return room;
    }

    /** The day for which it is taken. */
    public LocalDate day() {
        return day;
    }
}
