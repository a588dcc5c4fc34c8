package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.util.List;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Position;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.ConsensusTable;
import org.collegium.words.Phrase;

/** The rounds in which consensus was sought, with how many took each position, and the positions one by one. */
final class ConsensusReport {

    private ConsensusReport() {}

    private record Line(Meeting.Closed sitting, SoughtConsensus search, Consent round) {}

    static List<Part> parts(Scope scope) {
        return List.of(
                rounds(scope),
                scope.part("consensus", ConsensusTable.of(scope.sittings(), scope.language()))
                        .printing(
                                col("sitting", 3.6f),
                                col("motion", 2.4f),
                                col("round", 1.1f),
                                col("name", 2.6f),
                                col("position", 2.6f),
                                col("words", 3.4f)));
    }

    private static Part rounds(Scope scope) {
        Columns<Line> columns = scope.<Line>columns()
                .add("sitting", line -> line.sitting().id())
                .add("date", line -> line.sitting().id().date())
                .count("item", line -> line.search().item())
                .add("motion", line -> line.search().proposed().id())
                .add("title", line -> line.search().proposed().title())
                .count("version", line -> line.round().round().version().number())
                .count("round", line -> line.round().round().number());
        for (Position position : Position.values()) {
            columns.count("position." + position.name(), line -> line.round().count(position));
        }
        return scope.part(
                        "consensus-rounds",
                        columns.add(
                                        "round-outcome",
                                        line -> Phrase.of(
                                                "consent", line.round().outcome()))
                                .add(
                                        "sequel",
                                        line -> Phrase.of(
                                                "consensus-step",
                                                line.search().consensus().step()))
                                .over(scope.sittings().stream()
                                        .flatMap(sitting -> sitting.sitting().consensuses().stream()
                                                .flatMap(search -> search.consensus().results().stream()
                                                        .map(round -> new Line(sitting, search, round))))
                                        .toList()))
                .printing(
                        col("date", 2.7f),
                        col("title", 3.2f),
                        col("round", 1.1f),
                        col("position.AGREE", 1.5f),
                        col("position.AGREE_WITH_RESERVATIONS", 1.9f),
                        col("position.STAND_ASIDE", 1.6f),
                        col("position.OBJECT", 1.8f),
                        col("round-outcome", 2.2f));
    }
}
