package org.collegium.persistence;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.archive.Stored;
import org.collegium.attendance.Attendance;
import org.collegium.council.Composition;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Opening;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.meeting.TabledAmendment;
import org.collegium.meeting.TakenOff;
import org.collegium.motion.Amendment;
import org.collegium.vote.Quorum;

/** A sitting as rows, each list in the order of its keys. */
record SittingRows(
        SittingRow root,
        List<SittingSeatRow> seats,
        List<AgendaItemRow> items,
        List<AttendanceRow> attendance,
        List<AmendmentRow> amendments,
        List<ConsensusRow> consensuses,
        List<ConsensusStageRow> stages,
        List<ConsensusPositionRow> positions,
        List<VoteRow> votes,
        List<VoteSeatRow> voteSeats,
        List<ElectionRow> elections,
        List<ElectionCandidateRow> candidates,
        List<ElectionSeatRow> electionSeats,
        List<ActionItemRow> actions,
        List<OverrulingRow> overrulings) {

    /**
     * The rows that keep a sitting.
     *
     * @throws IllegalArgumentException when it would come back as another
     */
    static SittingRows of(UUID association, Stored<Meeting.Closed> stored) {
        Sitting sitting = stored.value().sitting();
        List<HeldVote> votes = sitting.votes();
        SittingRows rows = new SittingRows(
                SittingRow.of(association, stored.value(), stored.revision()),
                sitting.composition().places().stream().map(SittingSeatRow::of).toList(),
                sitting.convocation().agenda().stream()
                        .map(item -> AgendaItemRow.of(item, sitting))
                        .toList(),
                AttendanceRow.of(sitting.attendance()),
                numbered(sitting.amendments(), AmendmentRow::of),
                numbered(sitting.consensuses(), ConsensusRow::of),
                sitting.consensuses().stream()
                        .flatMap(search -> ConsensusStageRow.of(search).stream())
                        .toList(),
                sitting.consensuses().stream().flatMap(ConsensusPositionRow::of).toList(),
                numbered(votes, VoteRow::of),
                numbered(votes, SittingRows::seatsOf).stream()
                        .flatMap(List::stream)
                        .toList(),
                numbered(sitting.elections(), ElectionRow::of),
                numbered(sitting.elections(), ElectionCandidateRow::of).stream()
                        .flatMap(List::stream)
                        .toList(),
                numbered(sitting.elections(), ElectionSeatRow::of).stream()
                        .flatMap(List::stream)
                        .toList(),
                numbered(sitting.actions(), ActionItemRow::of),
                sitting.overrulings().stream().map(OverrulingRow::of).toList());
        rows.parts().forEach(part -> {
            part.association = association;
            part.sitting = rows.root.sitting;
        });
        rows.requireFaithfulTo(stored.value());
        return rows;
    }

    /** The rows of one sitting, or of all, by as many statements in either case. */
    static Stream<SittingRows> read(Rows rows, UUID association, Optional<MeetingId> which) {
        List<SittingRow> roots = rows.ofSitting(SittingRow.class, association, which);
        if (roots.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<SittingSeatRow>> seats = rows.bySitting(SittingSeatRow.class, association, which);
        Map<String, List<AgendaItemRow>> items = rows.bySitting(AgendaItemRow.class, association, which);
        Map<String, List<AttendanceRow>> attendance = rows.bySitting(AttendanceRow.class, association, which);
        Map<String, List<AmendmentRow>> amendments = rows.bySitting(AmendmentRow.class, association, which);
        Map<String, List<ConsensusRow>> consensuses = rows.bySitting(ConsensusRow.class, association, which);
        Map<String, List<ConsensusStageRow>> stages = rows.bySitting(ConsensusStageRow.class, association, which);
        Map<String, List<ConsensusPositionRow>> positions =
                rows.bySitting(ConsensusPositionRow.class, association, which);
        Map<String, List<VoteRow>> votes = rows.bySitting(VoteRow.class, association, which);
        Map<String, List<VoteSeatRow>> voteSeats = rows.bySitting(VoteSeatRow.class, association, which);
        Map<String, List<ElectionRow>> elections = rows.bySitting(ElectionRow.class, association, which);
        Map<String, List<ElectionCandidateRow>> candidates =
                rows.bySitting(ElectionCandidateRow.class, association, which);
        Map<String, List<ElectionSeatRow>> electionSeats = rows.bySitting(ElectionSeatRow.class, association, which);
        Map<String, List<ActionItemRow>> actions = rows.bySitting(ActionItemRow.class, association, which);
        Map<String, List<OverrulingRow>> overrulings = rows.bySitting(OverrulingRow.class, association, which);
        return roots.stream()
                .map(root -> new SittingRows(
                        root,
                        seats.getOrDefault(root.sitting, List.of()),
                        items.getOrDefault(root.sitting, List.of()),
                        attendance.getOrDefault(root.sitting, List.of()),
                        amendments.getOrDefault(root.sitting, List.of()),
                        consensuses.getOrDefault(root.sitting, List.of()),
                        stages.getOrDefault(root.sitting, List.of()),
                        positions.getOrDefault(root.sitting, List.of()),
                        votes.getOrDefault(root.sitting, List.of()),
                        voteSeats.getOrDefault(root.sitting, List.of()),
                        elections.getOrDefault(root.sitting, List.of()),
                        candidates.getOrDefault(root.sitting, List.of()),
                        electionSeats.getOrDefault(root.sitting, List.of()),
                        actions.getOrDefault(root.sitting, List.of()),
                        overrulings.getOrDefault(root.sitting, List.of())));
    }

    /** The sitting with its revision. */
    Stored<Meeting.Closed> stored() {
        return new Stored<>(value(), root.revision);
    }

    /** All rows, the root among them. */
    List<SittingPart> all() {
        return Stream.concat(Stream.of(root), parts()).toList();
    }

    /**
     * The step on the way to the next value: its root, but without the votes that cannot become the next ones row by
     * row, because a decision number or the mode of a ballot, which other rows hold on to, would pass through a state
     * that the schema forbids.
     */
    SittingRows stepTowards(SittingRows next) {
        Map<Integer, VoteRow> nextVotes = next.votes.stream().collect(toMap(row -> row.vote, identity()));
        List<VoteRow> staying = votes.stream()
                .filter(row -> Optional.ofNullable(nextVotes.get(row.vote))
                        .filter(row::canBecome)
                        .isPresent())
                .toList();
        List<Integer> numbers = staying.stream().map(row -> row.vote).toList();
        List<VoteSeatRow> theirSeats =
                voteSeats.stream().filter(row -> numbers.contains(row.vote)).toList();
        return new SittingRows(
                next.root,
                seats,
                items,
                attendance,
                amendments,
                consensuses,
                stages,
                positions,
                staying,
                theirSeats,
                elections,
                candidates,
                electionSeats,
                actions,
                overrulings);
    }

    private Stream<SittingPart> parts() {
        return Stream.of(
                        seats,
                        items,
                        attendance,
                        amendments,
                        consensuses,
                        stages,
                        positions,
                        votes,
                        voteSeats,
                        elections,
                        candidates,
                        electionSeats,
                        actions,
                        overrulings)
                .flatMap(List::stream);
    }

    private Meeting.Closed value() {
        Composition composition =
                new Composition(seats.stream().map(SittingSeatRow::value).toList());
        Opening opening = new Opening(
                convocation(),
                root.openedAt.toInstant(),
                composition,
                root.whoFacilitated(),
                root.whoKeptTheRecord(),
                Optional.ofNullable(root.quorum).map(Quorum::parse));
        Attendance log = AttendanceRow.values(attendance);
        List<SoughtConsensus> sought = sought(log, composition);
        MotionsOnTheTable motions = new MotionsOnTheTable(root.sitting, items, sought);
        Sitting sitting = new Sitting(
                opening,
                log,
                summaries(),
                tabled(),
                sought,
                votes(motions, composition),
                elections(composition),
                takenOff(motions),
                actions.stream().map(ActionItemRow::value).toList(),
                overrulings.stream().map(OverrulingRow::value).toList());
        return new Meeting.Closed(
                sitting,
                root.closedAt.toInstant(),
                Optional.ofNullable(root.nextAt).map(at -> at.toInstant()));
    }

    private Convocation convocation() {
        return new Convocation(
                root.id(),
                root.letterhead(),
                root.sentOn,
                Optional.ofNullable(root.means),
                root.whoConvened(),
                root.calledFor.toInstant(),
                root.place,
                items.stream().map(AgendaItemRow::value).toList(),
                root.revisions());
    }

    private SortedMap<Integer, String> summaries() {
        SortedMap<Integer, String> summaries = new TreeMap<>();
        for (AgendaItemRow row : items) {
            if (row.summary != null) {
                summaries.put(row.item, row.summary);
            }
        }
        return summaries;
    }

    private List<TabledAmendment> tabled() {
        return amendments.stream()
                .sorted(comparing(row -> row.line))
                .map(AmendmentRow::value)
                .toList();
    }

    /** The searches for consensus in order; one whose item has no motion cannot be told, and is left out. */
    private List<SoughtConsensus> sought(Attendance log, Composition composition) {
        return consensuses.stream()
                .sorted(comparing(row -> row.line))
                .flatMap(row -> items.stream()
                        .filter(item -> item.item == row.item)
                        .flatMap(item -> item.motion().stream())
                        .map(motion -> row.value(
                                motion,
                                stages.stream()
                                        .filter(stage -> stage.item == row.item)
                                        .toList(),
                                positions.stream()
                                        .filter(position -> position.item == row.item)
                                        .toList(),
                                log,
                                composition)))
                .toList();
    }

    /** The votes in order, each on its motion as those before have left it. */
    private List<HeldVote> votes(MotionsOnTheTable motions, Composition composition) {
        List<HeldVote> held = new ArrayList<>();
        for (VoteRow row : votes) {
            HeldVote vote = row.value(
                    motions.on(row.item).orElseThrow(),
                    amendmentIn(row),
                    composition,
                    voteSeats.stream().filter(seat -> seat.vote == row.vote).toList());
            motions.after(vote);
            held.add(vote);
        }
        return held;
    }

    private List<HeldElection> elections(Composition composition) {
        return elections.stream()
                .map(row -> row.value(
                        candidates.stream()
                                .filter(candidate -> candidate.election == row.election)
                                .toList(),
                        electionSeats.stream()
                                .filter(seat -> seat.election == row.election)
                                .toList(),
                        composition))
                .toList();
    }

    private Optional<Amendment> amendmentIn(VoteRow vote) {
        return amendments.stream()
                .filter(row -> row.isVotedOnIn(vote))
                .map(AmendmentRow::amendment)
                .findFirst();
    }

    /** The motions set aside in order, each as the votes have left it. */
    private List<TakenOff> takenOff(MotionsOnTheTable motions) {
        return items.stream()
                .sorted(comparing(AgendaItemRow::placeAmongThoseSetAside))
                .flatMap(row -> row.takenOff(motions.on(row.item)).stream())
                .toList();
    }

    private void requireFaithfulTo(Meeting.Closed sitting) {
        if (!value().equals(sitting)) {
            throw new IllegalArgumentException("Sitting " + sitting.id() + " cannot be kept: it names another"
                    + " association, its votes another motion than its agenda as amended or another roll than its seats,"
                    + " or what was set aside is not on its agenda as amended");
        }
    }

    private static List<VoteSeatRow> seatsOf(int position, HeldVote vote) {
        return vote.roll().standings().stream()
                .map(standing -> VoteSeatRow.of(position, standing, vote.ballots()))
                .toList();
    }

    private static <T, R> List<R> numbered(List<T> values, BiFunction<Integer, T, R> row) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> row.apply(i + 1, values.get(i)))
                .toList();
    }
}
