package org.collegium.attendance;

import java.util.List;
import java.util.Optional;
import org.collegium.council.Holder;
import org.collegium.council.Seat;

/**
 * The state of every seat at one instant, frozen.
 *
 * @param standings one for each seat, in order
 * @since 0.1
 */
public record Roll(List<Standing> standings) {

    /**
     * How one seat stands.
     *
     * @param seat the seat
     * @param holder who holds it; empty exactly when it is vacant
     * @param state its state
     * @param proxy the seat that votes for it; there exactly when it is represented
     */
    public record Standing(Seat seat, Optional<Holder> holder, SeatState state, Optional<Seat> proxy) {

        public Standing {
            if (holder.isEmpty() != (state == SeatState.VACANT)) {
                throw new IllegalArgumentException("A seat is vacant exactly when nobody holds it: " + seat + state);
            }
            if (proxy.isPresent() != (state == SeatState.REPRESENTED)) {
                throw new IllegalArgumentException("A seat is represented exactly by a proxy: " + seat + state);
            }
        }

        /** Whether the seat may cast a ballot, by its holder or by proxy. */
        public boolean mayVote() {
            return state == SeatState.PRESENT || state == SeatState.REPRESENTED;
        }

        private Standing withoutProxy() {
            return state == SeatState.REPRESENTED
                    ? new Standing(seat, holder, SeatState.ABSENT, Optional.empty())
                    : this;
        }
    }

    public Roll {
        standings = List.copyOf(standings);
    }

    /** How many seats stand in a state. */
    public int count(SeatState state) {
        return Math.toIntExact(
                standings.stream().filter(standing -> standing.state() == state).count());
    }

    /** How a seat stands. */
    public Optional<Standing> standing(Seat seat) {
        return standings.stream()
                .filter(standing -> standing.seat().equals(seat))
                .findFirst();
    }

    /** This roll where proxies are void: whoever was represented is absent. */
    public Roll withoutProxies() {
        return new Roll(standings.stream().map(Standing::withoutProxy).toList());
    }
}
