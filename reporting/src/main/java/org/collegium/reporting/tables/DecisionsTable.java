package org.collegium.reporting.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.collegium.consensus.Accord;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.ChoiceName;
import org.collegium.reporting.ReportLexicon;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.Outcome;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;

/**
 * The decisions: one row a vote, adopted or not, with its counts and its verdict, and one a text that was adopted by
 * consent; and how a decision so taken now stands: what it changes, and by which later one it was changed.
 *
 * @since 0.1
 */
public final class DecisionsTable {

    private DecisionsTable() {}

    /** A vote, or the search for consensus that adopted a text without one. */
    private record Row(
            Meeting.Closed sitting,
            int item,
            Motion.Proposed motion,
            Optional<HeldVote> vote,
            Optional<DecisionNumber> number,
            Optional<Decision> decision) {

        private static Row of(Meeting.Closed sitting, HeldVote vote, Decisions decisions) {
            return new Row(
                    sitting,
                    vote.item(),
                    vote.question().motion(),
                    Optional.of(vote),
                    vote.decision(),
                    vote.decision().flatMap(decisions::decision));
        }

        private static Row of(Meeting.Closed sitting, SoughtConsensus search, Decisions decisions) {
            return new Row(
                    sitting,
                    search.item(),
                    search.onTheTable(),
                    Optional.empty(),
                    search.decision(),
                    search.decision().flatMap(decisions::decision));
        }

        private MeetingId meeting() {
            return sitting.id();
        }

        private Optional<Verdict> verdict() {
            return vote.map(HeldVote::verdict);
        }

        private Optional<Integer> seats(ToIntFunction<Electorate> state) {
            return verdict().map(judged -> state.applyAsInt(judged.electorate()));
        }

        private Phrase mode() {
            return vote.map(held -> Phrase.of("mode", held.ballots().mode()))
                    .orElseGet(() -> Phrase.of("accord", Accord.CONSENT));
        }

        /** How many made a choice; empty where it cannot be told from having made none before an early close. */
        private Optional<Integer> made(Choice choice) {
            return vote.filter(held -> !ChoiceName.isOpen(choice, held))
                    .map(held -> held.verdict().tally().of(choice));
        }

        private Optional<Integer> withoutChoice() {
            return vote.filter(HeldVote::closedEarly)
                    .map(held -> held.verdict().tally().notParticipating());
        }

        private Phrase outcome() {
            return Phrase.of("outcome", verdict().map(Verdict::outcome).orElse(Outcome.ADOPTED));
        }

        private Optional<Phrase> changes() {
            return decision.flatMap(taken -> taken.motion().proposed().changes())
                    .map(change -> Phrase.of("change")
                            .with(Phrase.of("motion-change", change.kind()))
                            .with(DecisionsTable.number(change.decision())));
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        return of(meetings, Decisions.of(meetings), language);
    }

    /**
     * The table of some sittings in a language.
     *
     * @param decisions those of all sittings, by which later ones tell how a decision stands
     */
    public static Table of(List<Meeting.Closed> meetings, Decisions decisions, Locale language) {
        Columns<Row> columns = new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", Row::meeting)
                .add("item", Row::item)
                .add("date", row -> row.meeting().date())
                .add("motion", row -> row.motion().id())
                .add("version", row -> row.motion().version())
                .add(
                        "amendment",
                        row -> row.vote()
                                .flatMap(vote -> vote.question().amendment())
                                .map(Amendment::number))
                .add(
                        "round",
                        row -> row.vote().map(vote -> row.sitting().sitting().roundOf(vote)))
                .add("title", row -> row.motion().title())
                .add("matter", row -> Phrase.of("matter", row.motion().matter()))
                .add("mode", Row::mode)
                .count("present", row -> row.seats(Electorate::present))
                .count("represented", row -> row.seats(Electorate::represented))
                .count("absent", row -> row.seats(Electorate::absent))
                .count("vacant", row -> row.seats(Electorate::vacant))
                .count("recused", row -> row.seats(Electorate::recused));
        for (Choice choice : Choice.values()) {
            columns.count("choice." + choice.name(), row -> row.made(choice));
        }
        return columns.count("choice.not-yet", Row::withoutChoice)
                .count(
                        "quorum-needed",
                        row -> row.verdict().flatMap(Verdict::quorum).map(QuorumReckoning::needed))
                .count(
                        "quorum-counted",
                        row -> row.verdict().flatMap(Verdict::quorum).map(QuorumReckoning::attending))
                .add("outcome", Row::outcome)
                .add(
                        "announced",
                        row -> row.vote().flatMap(HeldVote::announced).map(outcome -> Phrase.of("outcome", outcome)))
                .add("closed-early", row -> row.vote().map(HeldVote::closedEarly))
                .add("decision", row -> row.number().map(DecisionsTable::number))
                .add("effective-from", row -> row.decision().map(Decision::effectiveFrom))
                .add("changes", Row::changes)
                .add("decision-state", row -> row.decision().map(taken -> Phrase.of("decision-state", taken.state())))
                .add(
                        "changed-by",
                        row -> row.decision()
                                .flatMap(Decision::lastChange)
                                .map(Decision.ChangedBy::by)
                                .map(DecisionsTable::number))
                .add("text", row -> row.motion().text())
                .over(() -> meetings.stream()
                        .flatMap(meeting -> rows(meeting, decisions))
                        .iterator());
    }

    /** The rows of a sitting in the order of its items. */
    private static Stream<Row> rows(Meeting.Closed meeting, Decisions decisions) {
        Stream<Row> agreed = meeting.sitting().consensuses().stream()
                .filter(search -> search.decision().isPresent())
                .map(search -> Row.of(meeting, search, decisions));
        Stream<Row> voted = meeting.sitting().votes().stream().map(vote -> Row.of(meeting, vote, decisions));
        return Stream.concat(agreed, voted).sorted(Comparator.comparing(Row::item));
    }

    /** The number with its sign, without which a spreadsheet takes 2025-01 for a month. */
    public static Phrase number(DecisionNumber number) {
        return Phrase.of("decision-number").with(number.toString());
    }
}
