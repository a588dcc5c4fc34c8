package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stage;
import org.collegium.council.Seat;
import org.collegium.meeting.SoughtConsensus;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A step that a search for consensus reached. */
@Entity
@Table(name = "consensus_stage")
@PrimaryKey(
        columns = {
            @Column(name = "association_id"),
            @Column(name = "sitting"),
            @Column(name = "item"),
            @Column(name = "line")
        })
@SuppressWarnings("NullAway.Init")
class ConsensusStageRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "line")
    int line;

    @Column(name = "step")
    @Enumerated(EnumType.STRING)
    ConsensusStep step;

    @Column(name = "since")
    OffsetDateTime since;

    @Column(name = "asked_by")
    @Nullable
    Integer askedBy;

    @Column(name = "amended_text")
    @Nullable
    String amendedText;

    /** The steps of a search; each amendment with the text of the round after it, or with the last one. */
    static List<ConsensusStageRow> of(SoughtConsensus search) {
        Consensus consensus = search.consensus();
        List<ConsensusStageRow> rows = new ArrayList<>();
        int rounds = 0;
        for (Stage stage : consensus.stages()) {
            ConsensusStageRow row = of(search.item(), rows.size() + 1, stage);
            if (stage.step() == ConsensusStep.AMENDED) {
                row.amendedText = textAfter(rounds, consensus);
            } else if (stage.step() == ConsensusStep.OBJECTIONS) {
                rounds++;
            }
            rows.add(row);
        }
        return rows;
    }

    private static String textAfter(int rounds, Consensus consensus) {
        List<Round> held = consensus.rounds();
        return rounds < held.size()
                ? held.get(rounds).version().text()
                : consensus.version().text();
    }

    private static ConsensusStageRow of(int item, int line, Stage stage) {
        ConsensusStageRow row = new ConsensusStageRow();
        row.item = item;
        row.line = line;
        row.step = stage.step();
        row.since = Moment.column(stage.since());
        row.askedBy = stage.askedBy().map(Seat::number).orElse(null);
        return row;
    }

    Stage value() {
        return new Stage(step, since.toInstant(), Optional.ofNullable(askedBy).map(Seat::new));
    }
}
