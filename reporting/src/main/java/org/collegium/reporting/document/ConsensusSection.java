package org.collegium.reporting.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Objection;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stage;
import org.collegium.consensus.Stance;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/** The part of the minutes about a search for consensus: each round with its positions, and what came of it. */
final class ConsensusSection {

    private final SoughtConsensus search;
    private final Consensus consensus;
    private final Sitting sitting;
    private final Wording wording;
    private final Paper paper;

    ConsensusSection(SoughtConsensus search, Sitting sitting, Wording wording, Paper paper) {
        this.search = search;
        this.consensus = search.consensus();
        this.sitting = sitting;
        this.wording = wording;
        this.paper = paper;
    }

    void write() {
        List<Stage> rounds = consensus.stages().stream()
                .filter(stage -> stage.step() == ConsensusStep.OBJECTIONS)
                .toList();
        List<Consent> results = consensus.results();
        for (int i = 0; i < results.size(); i++) {
            round(results.get(i), rounds.get(i).since());
        }
        end();
    }

    private void round(Consent result, Instant began) {
        Round round = result.round();
        if (round.version().number() > search.proposed().version() && isFirstOn(round)) {
            amended(round);
        }
        paper.together(() -> {
            if (round.number() == 1) {
                paper.paragraph(wording.text(isTakenUp() ? "minutes.consensus.taken-up" : "minutes.consensus.sought"));
            }
            paper.paragraph(wording.text(Phrase.of("minutes.consensus.round")
                    .with(round.number())
                    .with(wording.hour(began))
                    .with(round.version().number())));
            paper.table(positions(round));
            paper.paragraph(Text.empty().bold(wording.say(result.headline())));
            paper.bullets(result.reasons().stream().map(wording::text).toList());
        });
    }

    /** Whether an earlier sitting began the search and put it off. */
    private boolean isTakenUp() {
        return consensus.stages().get(0).step() == ConsensusStep.POSTPONED;
    }

    private boolean isFirstOn(Round round) {
        return consensus.rounds().stream()
                .filter(other -> other.version().equals(round.version()))
                .findFirst()
                .filter(round::equals)
                .isPresent();
    }

    /** The text as it was amended, and the objections that its seats took back on it. */
    private void amended(Round round) {
        paper.together(() -> {
            paper.small(wording.text(
                    Phrase.of("minutes.consensus.amended").with(round.version().number())));
            paper.quote(wording.recorded(Prose.lines(round.version().text())));
        });
        List<Text> met = consensus.objections().stream()
                .filter(objection -> objection.metBy().equals(Optional.of(round.version())))
                .map(this::met)
                .toList();
        if (!met.isEmpty()) {
            paper.bullets(met);
        }
    }

    private Text met(Objection objection) {
        return wording.text(Phrase.of("minutes.consensus.met")
                .with(wording.seat(objection.seat(), roundOf(objection).roll()))
                .with(wording.recorded(objection.reason()).characters()));
    }

    private Round roundOf(Objection objection) {
        return consensus.rounds().get(objection.round() - 1);
    }

    private Table positions(Round round) {
        List<Table.Column> columns = List.of(
                Table.Column.centre(wording.say("column.seat"), 1),
                Table.Column.left(wording.say("column.name"), 3.4f),
                Table.Column.left(wording.say("column.position"), 2.6f),
                Table.Column.left(wording.say("column.words"), 5));
        return Table.of(
                columns,
                round.stances().stream().map(stance -> row(stance, round)).toList());
    }

    private List<Text> row(Stance stance, Round round) {
        return List.of(
                Text.of(Integer.toString(stance.seat().number())),
                Text.of(wording.seat(stance.seat(), round.roll())),
                wording.text(Phrase.of("position", stance.position())),
                stance.words().map(wording::recorded).orElse(Text.empty()));
    }

    private void end() {
        Phrase end = Phrase.of("minutes.consensus.end." + consensus.step()).with(wording.hour(search.reachedAt()));
        Text told = Text.empty().bold(wording.say(end));
        paper.paragraph(search.decision()
                .map(number ->
                        told.plain(wording.say(Phrase.of("minutes.decision").with(number.toString()))))
                .or(() -> askedBy().map(told::followedBy))
                .orElse(told));
    }

    private Optional<Text> askedBy() {
        return consensus.stages().stream()
                .flatMap(stage -> stage.askedBy().stream())
                .findFirst()
                .flatMap(seat ->
                        sitting.composition().places().get(seat.number() - 1).holder())
                .map(holder ->
                        wording.text(Phrase.of("minutes.consensus.asked-by").with(wording.name(holder))));
    }
}
