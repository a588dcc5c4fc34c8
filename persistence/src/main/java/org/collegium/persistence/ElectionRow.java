package org.collegium.persistence;

import static java.util.Comparator.comparing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.council.Composition;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.election.Candidate;
import org.collegium.election.CountedMethod;
import org.collegium.election.GoingOn;
import org.collegium.election.OneRound;
import org.collegium.election.Spoiling;
import org.collegium.election.TieRule;
import org.collegium.election.TwoRounds;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.words.Article;
import org.collegium.words.Phrase;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A round of an election: what it was about, how it was counted, and the papers found in the box. */
@Entity
@Table(name = "election")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "election")})
@SuppressWarnings("NullAway.Init")
class ElectionRow extends SittingPart {

    @Column(name = "election")
    int election;

    @Column(name = "item")
    int item;

    @Column(name = "competent")
    @Enumerated(EnumType.STRING)
    Organ competent;

    @Column(name = "opened_at")
    OffsetDateTime openedAt;

    @Column(name = "closed_at")
    OffsetDateTime closedAt;

    @Column(name = "seats")
    String seats;

    @Column(name = "counting")
    @Enumerated(EnumType.STRING)
    OneRound counting;

    @Column(name = "going_on")
    @Enumerated(EnumType.STRING)
    @Nullable
    GoingOn goingOn;

    @Column(name = "least")
    @Nullable
    Integer least;

    @Column(name = "tie_rule")
    @Enumerated(EnumType.STRING)
    TieRule.Kind tieRule;

    @Column(name = "article")
    @Nullable
    String article;

    @Column(name = "expressed")
    int expressed;

    @Column(name = "blank")
    int blank;

    @Column(name = "unusable")
    int unusable;

    @Column(name = "unknown_name")
    int unknownName;

    @Column(name = "same_name_twice")
    int sameNameTwice;

    @Column(name = "too_many_names")
    int tooManyNames;

    static ElectionRow of(int position, HeldElection held) {
        Election election = held.election();
        ElectionRow row = new ElectionRow();
        row.election = position;
        row.item = held.item();
        row.competent = held.competent();
        row.openedAt = Moment.column(held.openedAt());
        row.closedAt = Moment.column(held.closedAt());
        row.seats = election.seats().stream()
                .map(seat -> Integer.toString(seat.number()))
                .collect(Collectors.joining(" "));
        row.put(election.method());
        row.tieRule = election.tieRule().kind();
        row.article = held.result().contest().article().map(Article::reference).orElse(null);
        row.put(held.result().count());
        return row;
    }

    private void put(CountedMethod method) {
        counting = method.counting();
        if (method instanceof TwoRounds first) {
            goingOn = first.goingOn();
            least = first.least();
        }
    }

    private void put(BallotCount count) {
        expressed = count.expressed();
        blank = count.blank();
        unusable = count.spoiled().getOrDefault(Spoiling.UNUSABLE, 0);
        unknownName = count.spoiled().getOrDefault(Spoiling.UNKNOWN_NAME, 0);
        sameNameTwice = count.spoiled().getOrDefault(Spoiling.SAME_NAME_TWICE, 0);
        tooManyNames = count.spoiled().getOrDefault(Spoiling.TOO_MANY_NAMES, 0);
    }

    /**
     * The round, judged again by its method; those who were kept as elected must come out.
     *
     * @param candidates who stood, in order
     * @param places how each seat stood, in order
     */
    HeldElection value(List<ElectionCandidateRow> candidates, List<ElectionSeatRow> places, Composition composition) {
        Election held = new Election(
                item,
                Arrays.stream(seats.split(" "))
                        .map(number -> new Seat(Integer.parseInt(number)))
                        .toList(),
                candidates.stream().map(ElectionCandidateRow::holder).toList(),
                method(),
                rule(candidates));
        HeldElection round = HeldElection.judged(
                held,
                competent,
                openedAt.toInstant(),
                closedAt.toInstant(),
                new Roll(places.stream().map(row -> row.standing(composition)).toList()),
                places.stream()
                        .filter(row -> row.voted)
                        .map(ElectionSeatRow::seat)
                        .collect(Collectors.toCollection(TreeSet::new)),
                count(candidates),
                Optional.ofNullable(article).map(Article::new));
        List<Candidate> kept = candidates.stream()
                .filter(row -> row.elected != null)
                .sorted(comparing(row -> row.elected))
                .map(ElectionCandidateRow::candidate)
                .toList();
        if (!round.result().elected().equals(kept)) {
            throw new StoreException(
                    Phrase.of("store.others-elected").with(item).with(sitting));
        }
        return round;
    }

    private CountedMethod method() {
        return goingOn == null ? counting : new TwoRounds(counting, goingOn, Objects.requireNonNull(least));
    }

    private TieRule rule(List<ElectionCandidateRow> candidates) {
        return switch (tieRule) {
            case UNDECIDED -> new TieRule.Undecided();
            case ANOTHER_ROUND -> new TieRule.AnotherRound();
            case AGE -> {
                Map<Candidate, LocalDate> born = new HashMap<>();
                candidates.forEach(
                        row -> Optional.ofNullable(row.born).ifPresent(day -> born.put(row.candidate(), day)));
                yield new TieRule.Age(born);
            }
            case LOT ->
                new TieRule.Lot(candidates.stream()
                        .filter(row -> row.drawn != null)
                        .sorted(comparing(row -> row.drawn))
                        .map(ElectionCandidateRow::candidate)
                        .toList());
        };
    }

    private BallotCount count(List<ElectionCandidateRow> candidates) {
        SortedMap<Candidate, Integer> votes = new TreeMap<>();
        candidates.forEach(row -> votes.put(row.candidate(), row.votes));
        Map<Spoiling, Integer> spoiled = new EnumMap<>(Spoiling.class);
        spoiled.put(Spoiling.UNUSABLE, unusable);
        spoiled.put(Spoiling.UNKNOWN_NAME, unknownName);
        spoiled.put(Spoiling.SAME_NAME_TWICE, sameNameTwice);
        spoiled.put(Spoiling.TOO_MANY_NAMES, tooManyNames);
        spoiled.values().removeIf(papers -> papers == 0);
        return new BallotCount(expressed, blank, spoiled, votes);
    }
}
