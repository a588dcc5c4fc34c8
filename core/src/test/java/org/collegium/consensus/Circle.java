package org.collegium.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.story.People;

/**
 * Seats around a table, a letter each from seat 1: {@code A} agrees, {@code R} agrees with reservations, {@code S} stands
 * aside, {@code O} objects, a dot is silent; {@code v} is vacant, {@code a} absent, {@code x} recused, and {@code r}
 * represented by seat 1.
 */
record Circle(String letters) {

    static final Version TEXT = new Version(1, "Open on Sundays.");

    private static final List<Holder> HOLDERS = People.composition().holders();

    /** How they sit. */
    Roll roll() {
        List<Roll.Standing> standings = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            standings.add(standing(i));
        }
        return new Roll(standings);
    }

    /** What they say, seat by seat. */
    List<Stance> stances() {
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Seat seat = new Seat(i + 1);
            switch (letters.charAt(i)) {
                case 'A' -> stances.add(Stance.of(seat, Position.AGREE));
                case 'R' -> stances.add(Stance.of(seat, Position.AGREE_WITH_RESERVATIONS, "for a year"));
                case 'S' -> stances.add(Stance.of(seat, Position.STAND_ASIDE));
                case 'O' -> stances.add(Stance.objection(seat, "too noisy"));
                default -> {}
            }
        }
        return stances;
    }

    /** The first round, in which they say it. */
    Round round() {
        Round round = new Round(1, TEXT, roll(), List.of());
        for (Stance stance : stances()) {
            round = round.take(stance).orElseThrow();
        }
        return round;
    }

    /** A consensus in whose current round they say it. */
    Consensus heardIn(Consensus consensus) {
        Consensus heard = consensus;
        for (Stance stance : stances()) {
            heard = heard.take(stance).orElseThrow();
        }
        return heard;
    }

    private Roll.Standing standing(int i) {
        SeatState state = switch (letters.charAt(i)) {
            case 'v' -> SeatState.VACANT;
            case 'a' -> SeatState.ABSENT;
            case 'x' -> SeatState.RECUSED;
            case 'r' -> SeatState.REPRESENTED;
            default -> SeatState.PRESENT;
        };
        Optional<Holder> holder = state == SeatState.VACANT ? Optional.empty() : Optional.of(HOLDERS.get(i));
        Optional<Seat> proxy = state == SeatState.REPRESENTED ? Optional.of(new Seat(1)) : Optional.empty();
        return new Roll.Standing(new Seat(i + 1), holder, state, proxy);
    }
}
