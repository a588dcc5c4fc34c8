package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.consensus.Position;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.meeting.SoughtConsensus;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** The position that a seat took in a round. */
@Entity
@Table(name = "consensus_position")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "item"),
            @Column(name = "round"),
            @Column(name = "line")
        })
@SuppressWarnings("NullAway.Init")
class ConsensusPositionRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "round")
    int round;

    @Column(name = "line")
    int line;

    @Column(name = "seat")
    int seat;

    @Column(name = "stance")
    @Enumerated(EnumType.STRING)
    Position stance;

    @Column(name = "words")
    @Nullable
    String words;

    static Stream<ConsensusPositionRow> of(SoughtConsensus search) {
        return search.consensus().rounds().stream().flatMap(round -> of(search.item(), round));
    }

    private static Stream<ConsensusPositionRow> of(int item, Round round) {
        List<Stance> stances = round.stances();
        return IntStream.range(0, stances.size()).mapToObj(i -> of(item, round.number(), i + 1, stances.get(i)));
    }

    private static ConsensusPositionRow of(int item, int round, int line, Stance taken) {
        ConsensusPositionRow row = new ConsensusPositionRow();
        row.item = item;
        row.round = round;
        row.line = line;
        row.seat = taken.seat().number();
        row.stance = taken.position();
        row.words = taken.words().orElse(null);
        return row;
    }

    Stance value() {
        return new Stance(new Seat(seat), stance, Optional.ofNullable(words));
    }
}
