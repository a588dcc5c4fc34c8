package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Roll;
import org.collegium.consensus.Accord;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stage;
import org.collegium.consensus.Version;
import org.collegium.council.Composition;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.words.Article;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A search for consensus on the motion of an item: its rule, and the decision if it was adopted. */
@Entity
@Table(name = "consensus")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "item")})
@SuppressWarnings("NullAway.Init")
class ConsensusRow extends SittingPart {

    @Column(name = "item")
    int item;

    @Column(name = "line")
    int line;

    @Column(name = "competent")
    @Enumerated(EnumType.STRING)
    Organ competent;

    @Column(name = "accord")
    @Enumerated(EnumType.STRING)
    Accord accord;

    @Column(name = "ladder")
    String ladder;

    @Column(name = "quorum")
    @Nullable
    String quorum;

    @Column(name = "recusal")
    @Enumerated(EnumType.STRING)
    RecusalEffect recusal;

    @Column(name = "article")
    @Nullable
    String article;

    @Column(name = "decision_year")
    @Nullable
    Integer decisionYear;

    @Column(name = "decision_number")
    @Nullable
    Integer decisionNumber;

    static ConsensusRow of(int line, SoughtConsensus search) {
        ConsensusRule rule = search.consensus().rule();
        ConsensusRow row = new ConsensusRow();
        row.item = search.item();
        row.line = line;
        row.competent = search.competent();
        row.accord = rule.accord();
        row.ladder = rule.ladder().toString();
        row.quorum = rule.quorum().map(Quorum::toString).orElse(null);
        row.recusal = rule.recusal();
        row.article = rule.article().map(Article::reference).orElse(null);
        row.decisionYear = search.decision().map(DecisionNumber::year).orElse(null);
        row.decisionNumber = search.decision().map(DecisionNumber::number).orElse(null);
        return row;
    }

    /**
     * The search.
     *
     * @param motion the motion as the agenda has it
     * @param steps the steps of this search, in order
     * @param positions the positions of this search, by round and in order
     * @param attendance from which the roll of each round follows
     * @param composition who held each seat
     */
    SoughtConsensus value(
            Motion.Proposed motion,
            List<ConsensusStageRow> steps,
            List<ConsensusPositionRow> positions,
            Attendance attendance,
            Composition composition) {
        Version version = new Version(motion.version(), motion.text());
        List<Round> rounds = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        for (ConsensusStageRow row : steps) {
            Stage stage = row.value();
            stages.add(stage);
            if (stage.step() == ConsensusStep.AMENDED) {
                version = version.next(Objects.requireNonNull(row.amendedText));
            } else if (stage.step() == ConsensusStep.OBJECTIONS) {
                Roll roll = attendance.rollFor(item, composition, stage.since());
                rounds.add(round(rounds.size() + 1, version, roll, positions));
            }
        }
        return new SoughtConsensus(item, motion, competent, new Consensus(rule(), version, rounds, stages), decision());
    }

    private static Round round(int number, Version version, Roll roll, List<ConsensusPositionRow> positions) {
        return new Round(
                number,
                version,
                roll,
                positions.stream()
                        .filter(row -> row.round == number)
                        .map(ConsensusPositionRow::value)
                        .toList());
    }

    private ConsensusRule rule() {
        return new ConsensusRule(
                accord,
                Optional.ofNullable(quorum).map(Quorum::parse),
                recusal,
                ConsensusLadder.parse(ladder),
                Optional.ofNullable(article).map(Article::new));
    }

    private Optional<DecisionNumber> decision() {
        return Optional.ofNullable(decisionYear)
                .map(year -> new DecisionNumber(year, Objects.requireNonNull(decisionNumber)));
    }
}
