package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
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
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Question;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.Majority;
import org.collegium.vote.Otherwise;
import org.collegium.vote.Outcome;
import org.collegium.vote.Quorum;
import org.collegium.vote.RecusalEffect;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.words.Article;
import org.collegium.words.Phrase;
import org.eclipse.persistence.annotations.PrimaryKey;
import org.jspecify.annotations.Nullable;

/**
 * A vote: the rule, the counts where hands or papers were counted, and the outcome as a fact. The motion that it was on
 * follows from the agenda and the amendments adopted before.
 */
@Entity
@Table(name = "vote")
@PrimaryKey(columns = {@Column(name = "association_id"), @Column(name = "sitting"), @Column(name = "vote")})
@SuppressWarnings("NullAway.Init")
class VoteRow extends SittingPart {

    @Column(name = "vote")
    int vote;

    @Column(name = "item")
    int item;

    @Column(name = "amendment")
    @Nullable
    Integer amendment;

    @Column(name = "opened_at")
    OffsetDateTime openedAt;

    @Column(name = "closed_at")
    OffsetDateTime closedAt;

    @Column(name = "closed_early")
    boolean closedEarly;

    @Column(name = "competent")
    @Enumerated(EnumType.STRING)
    Organ competent;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    BallotMode mode;

    @Column(name = "majority")
    String majority;

    @Column(name = "quorum")
    @Nullable
    String quorum;

    @Column(name = "recusal")
    @Enumerated(EnumType.STRING)
    RecusalEffect recusal;

    @Column(name = "tie_break")
    String tieBreak;

    @Column(name = "tie_broken_by")
    @Nullable
    String tieBrokenBy;

    @Column(name = "otherwise")
    @Enumerated(EnumType.STRING)
    Otherwise otherwise;

    @Column(name = "article")
    @Nullable
    String article;

    @Column(name = "in_favour")
    @Nullable
    Integer inFavour;

    @Column(name = "against")
    @Nullable
    Integer against;

    @Column(name = "abstaining")
    @Nullable
    Integer abstaining;

    @Column(name = "blank")
    @Nullable
    Integer blank;

    @Column(name = "spoiled")
    @Nullable
    Integer spoiled;

    @Column(name = "not_participating")
    @Nullable
    Integer notParticipating;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "announced")
    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome announced;

    @Column(name = "decision_year")
    @Nullable
    Integer decisionYear;

    @Column(name = "decision_number")
    @Nullable
    Integer decisionNumber;

    static VoteRow of(int position, HeldVote held) {
        VoteRow row = new VoteRow();
        row.vote = position;
        row.item = held.item();
        row.amendment = held.question().amendment().map(Amendment::number).orElse(null);
        row.openedAt = Moment.column(held.openedAt());
        row.closedAt = Moment.column(held.closedAt());
        row.closedEarly = held.closedEarly();
        row.competent = held.competent();
        row.mode = held.ballots().mode();
        row.put(held.question().rule());
        row.tieBrokenBy = held.verdict().breaking().map(Breaking::toString).orElse(null);
        if (row.mode != BallotMode.ROLL_CALL) {
            row.put(held.ballots().tally());
        }
        row.outcome = held.verdict().outcome();
        row.announced = held.announced().orElse(null);
        row.decisionYear = held.decision().map(DecisionNumber::year).orElse(null);
        row.decisionNumber = held.decision().map(DecisionNumber::number).orElse(null);
        return row;
    }

    private void put(Rule rule) {
        majority = rule.majority().toString();
        quorum = rule.quorum().map(Quorum::toString).orElse(null);
        recusal = rule.recusal();
        tieBreak = rule.tieBreak().toString();
        otherwise = rule.otherwise();
        article = rule.article().map(Article::reference).orElse(null);
    }

    private void put(Tally tally) {
        inFavour = tally.inFavour();
        against = tally.against();
        abstaining = tally.abstaining();
        blank = tally.blank();
        spoiled = tally.spoiled();
        notParticipating = tally.notParticipating();
    }

    /**
     * The vote, judged again by its rule; what was kept of the outcome must come out.
     *
     * @param motion on the table when it opened
     * @param voted the amendment that it was on, if it was
     */
    HeldVote value(
            Motion.Proposed motion, Optional<Amendment> voted, Composition composition, List<VoteSeatRow> seats) {
        Roll roll =
                new Roll(seats.stream().map(row -> row.standing(composition)).toList());
        HeldVote held = HeldVote.judged(
                new Question(item, motion, voted, competent, rule()),
                openedAt.toInstant(),
                closedAt.toInstant(),
                closedEarly,
                roll,
                ballots(seats),
                Optional.ofNullable(tieBrokenBy).map(Breaking::parse),
                Optional.ofNullable(announced));
        if (held.verdict().outcome() != outcome) {
            throw new StoreException(Phrase.of("store.other-outcome")
                    .with(item)
                    .with(sitting)
                    .with(outcome.name())
                    .with(held.verdict().outcome().name()));
        }
        return decision().map(held::numbered).orElse(held);
    }

    /** Whether an update of this row can turn it into the next: it must keep its mode and its decision number. */
    boolean canBecome(VoteRow next) {
        return mode == next.mode && decision().equals(next.decision());
    }

    private Rule rule() {
        return new Rule(
                Majority.parse(majority),
                Optional.ofNullable(quorum).map(Quorum::parse),
                recusal,
                TieBreak.parse(tieBreak),
                otherwise,
                Optional.ofNullable(article).map(Article::new));
    }

    private Ballots ballots(List<VoteSeatRow> seats) {
        return switch (mode) {
            case SHOW_OF_HANDS -> new Ballots.ShowOfHands(tally());
            case ROLL_CALL -> new Ballots.RollCall(choices(seats));
            case SECRET ->
                new Ballots.Secret(
                        seats.stream()
                                .filter(row -> Boolean.TRUE.equals(row.voted))
                                .map(VoteSeatRow::seat)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        tally());
        };
    }

    private static SortedMap<Seat, Choice> choices(List<VoteSeatRow> seats) {
        SortedMap<Seat, Choice> choices = new TreeMap<>();
        for (VoteSeatRow row : seats) {
            if (row.choice != null) {
                choices.put(row.seat(), row.choice);
            }
        }
        return choices;
    }

    private Tally tally() {
        return new Tally(
                Objects.requireNonNull(inFavour),
                Objects.requireNonNull(against),
                Objects.requireNonNull(abstaining),
                Objects.requireNonNull(blank),
                Objects.requireNonNull(spoiled),
                Objects.requireNonNull(notParticipating));
    }

    private Optional<DecisionNumber> decision() {
        return Optional.ofNullable(decisionYear)
                .map(year -> new DecisionNumber(year, Objects.requireNonNull(decisionNumber)));
    }
}
