package org.collegium.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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
import org.collegium.council.Composition;
import org.collegium.meeting.Convocation;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Opening;
import org.collegium.meeting.Sitting;
import org.collegium.vote.Quorum;

/** A sitting as rows, each list in the order of its keys. */
record SittingRows(
        SittingRow root,
        List<SittingSeatRow> seats,
        List<AgendaItemRow> items,
        List<AttendanceRow> attendance,
        List<VoteRow> votes,
        List<VoteSeatRow> voteSeats,
        List<ActionItemRow> actions) {

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
                        .map(item -> AgendaItemRow.of(item, sitting.summaries().get(item.number())))
                        .toList(),
                AttendanceRow.of(sitting.attendance()),
                numbered(votes, VoteRow::of),
                numbered(votes, SittingRows::seatsOf).stream()
                        .flatMap(List::stream)
                        .toList(),
                numbered(sitting.actions(), ActionItemRow::of));
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
        Map<String, List<VoteRow>> votes = rows.bySitting(VoteRow.class, association, which);
        Map<String, List<VoteSeatRow>> voteSeats = rows.bySitting(VoteSeatRow.class, association, which);
        Map<String, List<ActionItemRow>> actions = rows.bySitting(ActionItemRow.class, association, which);
        return roots.stream()
                .map(root -> new SittingRows(
                        root,
                        seats.getOrDefault(root.sitting, List.of()),
                        items.getOrDefault(root.sitting, List.of()),
                        attendance.getOrDefault(root.sitting, List.of()),
                        votes.getOrDefault(root.sitting, List.of()),
                        voteSeats.getOrDefault(root.sitting, List.of()),
                        actions.getOrDefault(root.sitting, List.of())));
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
        List<Integer> positions = staying.stream().map(row -> row.vote).toList();
        List<VoteSeatRow> theirSeats =
                voteSeats.stream().filter(row -> positions.contains(row.vote)).toList();
        return new SittingRows(next.root, seats, items, attendance, staying, theirSeats, actions);
    }

    private Stream<SittingPart> parts() {
        return Stream.of(seats, items, attendance, votes, voteSeats, actions).flatMap(List::stream);
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
        Sitting sitting = new Sitting(
                opening,
                AttendanceRow.values(attendance),
                summaries(),
                votes.stream().map(row -> vote(row, composition)).toList(),
                actions.stream().map(ActionItemRow::value).toList());
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
                root.whoConvened(),
                root.calledFor.toInstant(),
                root.place,
                items.stream().map(AgendaItemRow::value).toList());
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

    private HeldVote vote(VoteRow row, Composition composition) {
        return row.value(
                items.get(row.item - 1).motion().orElseThrow(),
                composition,
                voteSeats.stream().filter(seat -> seat.vote == row.vote).toList());
    }

    private void requireFaithfulTo(Meeting.Closed sitting) {
        if (!value().equals(sitting)) {
            throw new IllegalArgumentException("Sitting " + sitting.id() + " cannot be kept: it names another"
                    + " association, or its votes another motion than its agenda or another roll than its seats");
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
