package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Composition;
import org.collegium.council.Seat;
import org.collegium.meeting.HeldElection;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** How a seat stood in a round of an election, and whether it put a paper in the box. */
@Entity
@Table(name = "election_seat")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "election"),
            @Column(name = "seat")
        })
@SuppressWarnings("NullAway.Init")
class ElectionSeatRow extends SittingPart {

    @Column(name = "election")
    int election;

    @Column(name = "seat")
    int seat;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    SeatState state;

    @Column(name = "proxy_seat")
    @Nullable
    Integer proxySeat;

    @Column(name = "voted")
    boolean voted;

    static List<ElectionSeatRow> of(int election, HeldElection held) {
        return held.roll().standings().stream()
                .map(standing -> of(election, standing, held))
                .toList();
    }

    private static ElectionSeatRow of(int election, Roll.Standing standing, HeldElection held) {
        ElectionSeatRow row = new ElectionSeatRow();
        row.election = election;
        row.seat = standing.seat().number();
        row.state = standing.state();
        row.proxySeat = standing.proxy().map(Seat::number).orElse(null);
        row.voted = held.voted().contains(standing.seat());
        return row;
    }

    Roll.Standing standing(Composition composition) {
        return new Roll.Standing(
                seat(),
                composition.places().get(seat - 1).holder(),
                state,
                Optional.ofNullable(proxySeat).map(Seat::new));
    }

    Seat seat() {
        return new Seat(seat);
    }
}
