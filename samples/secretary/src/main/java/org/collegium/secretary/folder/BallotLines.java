package org.collegium.secretary.folder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.reporting.csv.Row;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Tally;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The lines that say what was cast in one vote: its own, with the counts, and one a ballot. */
final class BallotLines {

    private static final Map<String, Choice> CHOICES = Vocabulary.of("choice", Choice.class);
    private static final Map<Choice, String> COLUMNS = new EnumMap<>(Map.of(
            Choice.FOR, "pour",
            Choice.AGAINST, "contre",
            Choice.ABSTAIN, "abstention",
            Choice.BLANK, "blanc",
            Choice.SPOILED, "nul"));

    private final Row vote;
    private final List<Row> ballots;
    private final Places places;

    private BallotLines(Row vote, Places places, List<Row> ballots) {
        this.vote = vote;
        this.places = places;
        this.ballots = ballots;
    }

    BallotLines(Row vote, List<Row> ballotsOfSitting, Places places) {
        this(
                vote,
                places,
                ballotsOfSitting.stream().filter(row -> belongs(row, vote)).toList());
    }

    /** The answers to a written consultation: every ballot there is, its own line standing for the vote's. */
    static BallotLines ofConsultation(SittingsTables.Lines lines, Places places) {
        return new BallotLines(lines.sitting(), places, lines.ballots());
    }

    /** The lines of those who voted in a round of an election. */
    static BallotLines ofElection(Row round, List<Row> ballots, Places places) {
        return new BallotLines(round, places, ballots);
    }

    /** Reports ballots of a sitting that belong to no vote and no election. */
    static void reportStray(SittingsTables.Lines lines) {
        for (Row ballot : lines.ballots()) {
            Optional<Integer> item = Cells.number(ballot, "point");
            boolean isOfOne =
                    ElectionLines.has(ballot, lines) || lines.votes().stream().anyMatch(vote -> belongs(ballot, vote));
            if (item.isPresent() && !isOfOne) {
                ballot.fault("point", Phrase.of("folder.no-vote").with(item.get()));
            }
        }
    }

    /** The column that tells how many chose something. */
    static String column(Choice choice) {
        return Optional.ofNullable(COLUMNS.get(choice))
                .orElseThrow(() -> new IllegalArgumentException("Nobody counts " + choice));
    }

    Answer<Ballots> cast(BallotMode mode, Roll roll) {
        return switch (mode) {
            case SHOW_OF_HANDS -> showOfHands(roll);
            case ROLL_CALL -> rollCall(roll);
            case SECRET -> secret(roll);
        };
    }

    private Answer<Ballots> showOfHands(Roll roll) {
        ballots.forEach(row -> row.fault("point", Phrase.of("folder.ballot-by-hand")));
        return Ballots.showOfHands(counts(), roll);
    }

    /** The answers in a roll call, before it closed. */
    Answer<OpenBallot> answers(OpenBallot empty) {
        Answer<OpenBallot> answered = Answer.granted(empty);
        for (Map.Entry<Seat, Choice> choice : byName(empty.roll()).entrySet()) {
            answered = answered.then(ballot -> ballot.cast(choice.getKey(), choice.getValue()));
        }
        return answered;
    }

    private Answer<Ballots> rollCall(Roll roll) {
        return Ballots.rollCall(byName(roll), roll);
    }

    private Map<Seat, Choice> byName(Roll roll) {
        COLUMNS.values().stream()
                .filter(column -> !vote.text(column).isEmpty())
                .forEach(column -> vote.fault(column, Phrase.of("folder.counts-in-roll-call")));
        return choices(roll);
    }

    /** What each seat chose, where it may vote. */
    Map<Seat, Choice> choices(Roll roll) {
        Map<Seat, Choice> choices = new TreeMap<>();
        for (Row row : ballots) {
            Optional<Seat> seat = seat(row, roll);
            Optional<Choice> choice = row.oneOf("choix", CHOICES);
            if (Found.all(seat, choice) && choices.putIfAbsent(seat.get(), choice.get()) != null) {
                row.fault("membre", Phrase.of("folder.doubled"));
            }
        }
        return choices;
    }

    private Answer<Ballots> secret(Roll roll) {
        return Ballots.secret(voted(roll), counts(), roll);
    }

    /** Who put a paper in the box; what it says is not written down. */
    SortedSet<Seat> voted(Roll roll) {
        SortedSet<Seat> voted = new TreeSet<>();
        for (Row row : ballots) {
            if (!row.text("choix").isEmpty()) {
                row.fault("choix", Phrase.of("folder.secret-choice"));
            }
            if (seat(row, roll).filter(seat -> !voted.add(seat)).isPresent()) {
                row.fault("membre", Phrase.of("folder.doubled"));
            }
        }
        return voted;
    }

    private Tally counts() {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        COLUMNS.forEach(
                (choice, column) -> counts.put(choice, Cells.count(vote, column).orElse(0)));
        return Tally.of(counts);
    }

    /** The seat that a ballot is of, where it may vote. */
    private Optional<Seat> seat(Row row, Roll roll) {
        Optional<Roll.Standing> standing = places.seat(row, "membre").flatMap(roll::standing);
        standing.filter(found -> !found.mayVote()).ifPresent(found -> row.fault("membre", mayNotVote(found)));
        return standing.filter(Roll.Standing::mayVote).map(Roll.Standing::seat);
    }

    private static Phrase mayNotVote(Roll.Standing standing) {
        String name = standing.holder().map(Holder::name).orElse("");
        return Phrase.of("folder.may-not-vote").with(name).with(Phrase.of("state", standing.state()));
    }

    /** Whether a ballot is of a vote: the same item, the same amendment if any, and the same round. */
    private static boolean belongs(Row ballot, Row vote) {
        return Stream.of("point", "amendement", "tour")
                .allMatch(column -> ballot.text(column).equals(vote.text(column)));
    }
}
