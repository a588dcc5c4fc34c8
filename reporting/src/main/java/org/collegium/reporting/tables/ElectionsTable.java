package org.collegium.reporting.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.election.Standing;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.ReportLexicon;

/**
 * The elections: one row a candidate and round, most votes first, with the papers of the round. Who voted is in no row:
 * nothing here is said beside a vote.
 *
 * @since 0.1
 */
public final class ElectionsTable {

    private ElectionsTable() {}

    private record Row(Meeting.Closed meeting, HeldElection round, int number, Standing standing) {

        private Holder holder() {
            return round.holder(standing.candidate());
        }

        private BallotCount count() {
            return round.result().count();
        }

        private Optional<Integer> seat() {
            return round.elected().entrySet().stream()
                    .filter(place -> place.getValue().equals(holder()))
                    .map(Map.Entry::getKey)
                    .map(Seat::number)
                    .findFirst();
        }

        private String seats() {
            return round.election().seats().stream()
                    .map(seat -> Integer.toString(seat.number()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", row -> row.meeting().id())
                .add("item", row -> row.round().item())
                .add("round", Row::number)
                .add("seats", Row::seats)
                .add("method", row -> row.round().result().method())
                .add("voters", row -> row.round().voted().size())
                .add("papers", row -> row.count().papers())
                .add("expressed", row -> row.count().expressed())
                .add("choice.BLANK", row -> row.count().blank())
                .add("choice.SPOILED", row -> row.count().spoiledPapers())
                .add("rank", row -> row.standing().rank())
                .add("member", row -> row.holder().id())
                .add("candidate", row -> row.holder().name())
                .add("votes", row -> row.standing().votes())
                .add("elected-to", Row::seat)
                .over(() -> meetings.stream().flatMap(ElectionsTable::rows).iterator());
    }

    private static Stream<Row> rows(Meeting.Closed meeting) {
        return meeting.sitting().convocation().agenda().stream().flatMap(item -> rows(meeting, item.number()));
    }

    private static Stream<Row> rows(Meeting.Closed meeting, int item) {
        List<HeldElection> rounds = meeting.sitting().electionsOn(item);
        return IntStream.range(0, rounds.size())
                .boxed()
                .flatMap(i -> rounds.get(i).result().count().ranking().stream()
                        .map(standing -> new Row(meeting, rounds.get(i), i + 1, standing)));
    }
}
