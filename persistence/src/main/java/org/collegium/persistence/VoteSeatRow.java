package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Composition;
import org.collegium.council.Seat;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/**
 * How a seat stood at a vote and, where the mode lets it be known, what it did: its choice in a roll call, and in a
 * secret ballot only whether it voted.
 */
@Entity
@Table(name = "vote_seat")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "vote"),
            @Column(name = "seat")
        })
@SuppressWarnings("NullAway.Init")
class VoteSeatRow extends SittingPart {

    @Column(name = "vote")
    int vote;

    @Column(name = "seat")
    int seat;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    BallotMode mode;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    SeatState state;

    @Column(name = "proxy_seat")
    @Nullable
    Integer proxySeat;

    @Column(name = "voted")
    @Nullable
    Boolean voted;

    @Column(name = "choice")
    @Enumerated(EnumType.STRING)
    @Nullable
    Choice choice;

    static VoteSeatRow of(int vote, Roll.Standing standing, Ballots ballots) {
        VoteSeatRow row = new VoteSeatRow();
        row.vote = vote;
        row.seat = standing.seat().number();
        row.mode = ballots.mode();
        row.state = standing.state();
        row.proxySeat = standing.proxy().map(Seat::number).orElse(null);
        if (ballots instanceof Ballots.Secret secret) {
            row.voted = secret.voted().contains(standing.seat());
        } else if (ballots instanceof Ballots.RollCall rollCall) {
            row.choice = rollCall.choices().get(standing.seat());
        }
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
