package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Holder;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.DecisionsTable;
import org.collegium.reporting.tables.VotesTable;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;

/** How the members of the council voted in roll calls, the counts of all votes, and the votes seat by seat. */
final class VotesReport {

    private VotesReport() {}

    /** How a seat stood in one roll call, and what it chose, if it did. */
    private record Stand(SeatState state, Optional<Choice> choice) {}

    private record Line(Holder who, List<Stand> stands) {

        int chose(Choice choice) {
            return (int) stands.stream()
                    .filter(stand -> stand.choice().equals(Optional.of(choice)))
                    .count();
        }

        int stood(SeatState state) {
            return (int) stands.stream().filter(stand -> stand.state() == state).count();
        }
    }

    static List<Part> parts(Scope scope) {
        return List.of(
                byMember(scope),
                scope.part("vote-counts", DecisionsTable.of(scope.sittings(), scope.decisions(), scope.language()))
                        .printing(
                                col("date", 2.7f),
                                col("title", 3.2f),
                                col("mode", 2),
                                col("choice.FOR", 1.2f),
                                col("choice.AGAINST", 1.3f),
                                col("choice.ABSTAIN", 2),
                                col("choice.BLANK", 1.2f),
                                col("choice.SPOILED", 1.2f),
                                col("outcome", 1.9f)),
                scope.part("votes", VotesTable.of(scope.ofCouncil(), scope.language()))
                        .printing(
                                col("sitting", 3.4f),
                                col("motion", 2.6f),
                                col("name", 2.8f),
                                col("state", 1.8f),
                                col("voted", 1.3f),
                                col("choice", 2)));
    }

    private static Part byMember(Scope scope) {
        Columns<Line> columns = scope.<Line>columns()
                .add("member", line -> line.who().id())
                .add("name", line -> line.who().name())
                .count("roll-calls", line -> line.stands().size());
        for (Choice choice : Choice.values()) {
            columns.count("choice." + choice.name(), line -> line.chose(choice));
        }
        return scope.part(
                        "votes-by-member",
                        columns.count("represented", line -> line.stood(SeatState.REPRESENTED))
                                .count("absent", line -> line.stood(SeatState.ABSENT))
                                .count("recused", line -> line.stood(SeatState.RECUSED))
                                .over(lines(scope)))
                .remarking(scope.say("part.votes-by-member.remark"))
                .printing(
                        col("name", 3.6f),
                        col("roll-calls", 1.6f),
                        col("choice.FOR", 1.2f),
                        col("choice.AGAINST", 1.4f),
                        col("choice.ABSTAIN", 2.1f),
                        col("choice.BLANK", 1.3f),
                        col("absent", 1.6f),
                        col("recused", 1.6f));
    }

    private static List<Line> lines(Scope scope) {
        Map<MemberId, Line> lines = new TreeMap<>(Comparator.comparing(MemberId::value));
        for (Meeting.Closed sitting : scope.sittings()) {
            for (HeldVote vote : sitting.sitting().votes()) {
                if (sitting.id().organ() == Organ.COUNCIL && vote.ballots() instanceof Ballots.RollCall called) {
                    vote.roll().standings().forEach(standing -> note(standing, called, lines));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static void note(Roll.Standing standing, Ballots.RollCall called, Map<MemberId, Line> lines) {
        Optional<Choice> choice = Optional.ofNullable(called.choices().get(standing.seat()));
        standing.holder()
                .ifPresent(who -> lines.computeIfAbsent(who.id(), id -> new Line(who, new ArrayList<>()))
                        .stands()
                        .add(new Stand(standing.state(), choice)));
    }
}
