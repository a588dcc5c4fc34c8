package org.collegium.vote;

import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;

/**
 * How many seats stand in each state when a vote opens. They add up to all seats.
 *
 * @param vacant seats that nobody holds
 * @param absent seats whose holder is away and not represented
 * @param present seats whose holder is there
 * @param represented seats voted for by proxy
 * @param recused seats whose holder stands back
 * @since 0.1
 */
public record Electorate(int vacant, int absent, int present, int represented, int recused) {

    public Electorate {
        if (vacant < 0 || absent < 0 || present < 0 || represented < 0 || recused < 0) {
            throw new IllegalArgumentException("Seats are counted from 0: " + vacant + ", " + absent + ", " + present
                    + ", " + represented + ", " + recused);
        }
    }

    /** The electorate of a roll. */
    public static Electorate of(Roll roll) {
        return new Electorate(
                roll.count(SeatState.VACANT),
                roll.count(SeatState.ABSENT),
                roll.count(SeatState.PRESENT),
                roll.count(SeatState.REPRESENTED),
                roll.count(SeatState.RECUSED));
    }

    /** All seats, in whatever state. */
    public int seats() {
        return vacant + absent + present + represented + recused;
    }

    /** How many may cast a ballot. */
    public int mayVote() {
        return present + represented;
    }

    /** The same seats where proxies are void. */
    public Electorate withoutProxies() {
        return new Electorate(vacant, absent + represented, present, 0, recused);
    }
}
