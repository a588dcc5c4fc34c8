package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.reporting.Clock;
import org.collegium.vote.QuorumReckoning;

/** The quorum at each opening and at each vote. */
final class QuorumReport {

    private QuorumReport() {}

    /** A quorum that was reckoned: at the opening, or at a vote. */
    private record Line(Meeting.Closed sitting, Instant at, Optional<HeldVote> vote, QuorumReckoning quorum) {}

    static List<Part> parts(Scope scope) {
        List<Line> lines =
                scope.sittings().stream().flatMap(QuorumReport::lines).toList();
        return List.of(scope.part(
                        "quorum",
                        scope.<Line>columns()
                                .add("sitting", line -> line.sitting().id())
                                .add("date", line -> line.sitting().id().date())
                                .add(
                                        "hour",
                                        line -> Clock.of(scope.association()).hour(line.at()))
                                .count("item", line -> line.vote().map(HeldVote::item))
                                .add(
                                        "title",
                                        line -> line.vote()
                                                .map(vote ->
                                                        vote.question().motion().title()))
                                .count("quorum-needed", line -> line.quorum().needed())
                                .count("quorum-counted", line -> line.quorum().attending())
                                .add("quorum-met", line -> line.quorum().met())
                                .add(
                                        "quorum-rule",
                                        line -> line.quorum().quorum().phrase())
                                .over(lines))
                .remarking(scope.say("part.quorum.remark"))
                .printing(
                        col("date", 2.7f),
                        col("hour", 1.2f),
                        col("title", 4.4f),
                        col("quorum-needed", 1.6f),
                        col("quorum-counted", 1.6f),
                        col("quorum-met", 1.5f)));
    }

    private static Stream<Line> lines(Meeting.Closed sitting) {
        return Stream.concat(
                sitting.sitting().openingQuorum().stream()
                        .map(quorum -> new Line(sitting, sitting.sitting().openedAt(), Optional.empty(), quorum)),
                sitting.sitting().votes().stream()
                        .flatMap(vote -> vote.verdict().quorum().stream()
                                .map(quorum -> new Line(sitting, vote.openedAt(), Optional.of(vote), quorum))));
    }
}
