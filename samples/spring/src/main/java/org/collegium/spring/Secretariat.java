package org.collegium.spring;

import org.collegium.archive.Act;
import org.collegium.words.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books a room and acts in the record, in one transaction. */
@Service
public class Secretariat {

    private static final int KEYS = 2;

    private final Bookings bookings;
    private final JoinedArchive archive;

    Secretariat(Bookings bookings, JoinedArchive archive) {
        this.bookings = bookings;
        this.archive = archive;
    }

    /**
     * Both, or neither.
     *
     * @throws org.collegium.words.RefusedException when the record refuses the act
     * @throws HouseFullException when no key is left for the room
     */
    @Transactional
    public void bookAndEnter(Booking booking, Act act) {
        bookings.save(booking);
        archive.perform(act).orElseThrow();
        if (bookings.countByDay(booking.day()) > KEYS) {
            throw new HouseFullException(booking.day());
        }
    }

    /** Books the room whatever the record answers; where it refuses, the act alone is undone. */
    @Transactional
    public Answer<Integer> bookAnyway(Booking booking, Act act) {
        bookings.save(booking);
        return archive.perform(act);
    }
}
