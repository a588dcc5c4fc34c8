package org.collegium.reporting.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.consensus.Consent;
import org.collegium.consensus.Stance;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The searches for consensus: one row a position taken in a round, with what the round found and what became of the text
 * at that sitting.
 *
 * @since 0.1
 */
public final class ConsensusTable {

    private ConsensusTable() {}

    private record Row(Meeting.Closed meeting, SoughtConsensus search, Consent round, Stance stance) {

        private Optional<Holder> holder() {
            return round.round().roll().standing(stance.seat()).flatMap(standing -> standing.holder());
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", row -> row.meeting().id())
                .add("item", row -> row.search().item())
                .add("motion", row -> row.search().proposed().id())
                .add("version", row -> row.round().round().version().number())
                .add("round", row -> row.round().round().number())
                .add("seat", row -> row.stance().seat().number())
                .add("member", row -> row.holder().map(Holder::id))
                .add("name", row -> row.holder().map(Holder::name))
                .add("position", row -> Phrase.of("position", row.stance().position()))
                .add("words", row -> row.stance().words())
                .add("round-outcome", row -> Phrase.of("consent", row.round().outcome()))
                .add(
                        "sequel",
                        row -> Phrase.of(
                                "consensus-step", row.search().consensus().step()))
                .add("decision", row -> row.search().decision().map(DecisionsTable::number))
                .over(() -> meetings.stream().flatMap(ConsensusTable::rows).iterator());
    }

    private static Stream<Row> rows(Meeting.Closed meeting) {
        return meeting.sitting().consensuses().stream()
                .flatMap(search -> search.consensus().results().stream()
                        .flatMap(round -> round.round().stances().stream()
                                .map(stance -> new Row(meeting, search, round, stance))));
    }
}
