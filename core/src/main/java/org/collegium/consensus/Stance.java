package org.collegium.consensus;

import java.util.Optional;
import org.collegium.council.Seat;

/**
 * The position that a seat takes, and its words.
 *
 * @param seat whose
 * @param position what
 * @param words the reason of an objection, the reservations, or whatever else is to be noted; an objection has some
 * @since 0.1
 */
public record Stance(Seat seat, Position position, Optional<String> words) {

    public Stance {
        if (position == Position.OBJECT && words.filter(said -> !said.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("The objection of seat " + seat.number() + " needs a reason");
        }
    }

    /** A position without words. */
    public static Stance of(Seat seat, Position position) {
        return new Stance(seat, position, Optional.empty());
    }

    /** A position with its words. */
    public static Stance of(Seat seat, Position position, String words) {
        return new Stance(seat, position, Optional.of(words));
    }

    /** An objection. */
    public static Stance objection(Seat seat, String reason) {
        return of(seat, Position.OBJECT, reason);
    }

    /** Whether it is an objection. */
    public boolean objects() {
        return position == Position.OBJECT;
    }
}
