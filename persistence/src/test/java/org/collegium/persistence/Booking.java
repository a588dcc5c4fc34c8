package org.collegium.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity of a host's. */
@Entity
class Booking {

    @Id
    private String room;

    private String hours;

    /** For EclipseLink. */
    protected Booking() {}

    Booking(String room) {
        this.room = room;
        this.hours = "all day";
    }

    String hours() {
        return hours;
    }

    void keep(String these) {
        hours = these;
    }
}
