package org.collegium.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.Standing;
import org.collegium.meeting.HeldElection;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/** The part of the minutes about one round of an election: who stood, with their votes, who is elected, and why. */
final class ElectionSection {

    private final HeldElection round;
    private final int number;
    private final Wording wording;
    private final Paper paper;

    /** A round of an item's election, from 1. */
    ElectionSection(HeldElection round, int number, Wording wording, Paper paper) {
        this.round = round;
        this.number = number;
        this.wording = wording;
        this.paper = paper;
    }

    void write() {
        paper.together(() -> {
            paper.paragraph(circumstances());
            paper.table(candidates());
            paper.paragraph(Text.empty().bold(wording.say(elected())));
            paper.bullets(round.result().reckoning().stream().map(wording::text).toList());
        });
    }

    private Text circumstances() {
        Text held = wording.text(Phrase.of("minutes.election.held")
                .with(seats())
                .with(wording.hour(round.openedAt()))
                .with(wording.hour(round.closedAt()))
                .with(round.result().method())
                .with(round.voted().size()));
        return number == 1
                ? held
                : wording.text(Phrase.of("minutes.election.round").with(number))
                        .plain(" ")
                        .followedBy(held);
    }

    private Phrase seats() {
        List<Seat> seats = round.election().seats();
        return Phrase.of("minutes.election.seats")
                .with(seats.size())
                .with(seats.stream()
                        .map(seat -> Integer.toString(seat.number()))
                        .collect(Collectors.joining(", ")));
    }

    private Table candidates() {
        List<Table.Column> columns = List.of(
                Table.Column.left(wording.say("column.candidate"), 6),
                Table.Column.centre(wording.say("column.votes"), 2),
                Table.Column.left(wording.say("column.result"), 4));
        Map<Holder, Seat> seats =
                round.elected().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return Table.of(
                columns,
                round.result().count().ranking().stream()
                        .map(standing -> row(standing, seats))
                        .toList());
    }

    private List<Text> row(Standing standing, Map<Holder, Seat> seats) {
        Holder holder = round.holder(standing.candidate());
        return List.of(
                Text.of(wording.name(holder)),
                Text.of(Integer.toString(standing.votes())),
                Optional.ofNullable(seats.get(holder))
                        .map(seat -> Phrase.of("minutes.election.seat").with(seat.number()))
                        .or(() -> goesOn(holder))
                        .map(wording::text)
                        .orElse(Text.empty()));
    }

    private Optional<Phrase> goesOn(Holder holder) {
        return round.next()
                .filter(next -> next.candidates().contains(holder))
                .map(next -> Phrase.of("minutes.election.next"));
    }

    private Phrase elected() {
        Map<Seat, Holder> elected = round.elected();
        return elected.isEmpty()
                ? Phrase.of("minutes.election.nobody")
                : Phrase.of("minutes.election.elected")
                        .with(elected.entrySet().stream()
                                .map(place -> wording.say(Phrase.of("minutes.election.place")
                                        .with(wording.name(place.getValue()))
                                        .with(place.getKey().number())))
                                .collect(Collectors.joining(", ")));
    }
}
