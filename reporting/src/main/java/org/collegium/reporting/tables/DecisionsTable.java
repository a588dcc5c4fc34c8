package org.collegium.reporting.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.meeting.Decision;
import org.collegium.meeting.Decisions;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.reporting.ChoiceName;
import org.collegium.reporting.ReportLexicon;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;

/**
 * The decisions: one row a vote, adopted or not, with its counts and its verdict, and how a decision that it took now
 * stands: what it changes, and by which later one it was changed.
 *
 * @since 0.1
 */
public final class DecisionsTable {

    private DecisionsTable() {}

    private record Row(Meeting.Closed sitting, HeldVote vote, Optional<Decision> decision) {

        private MeetingId meeting() {
            return sitting.id();
        }

        private Motion.Proposed motion() {
            return vote.question().motion();
        }

        private Verdict verdict() {
            return vote.verdict();
        }

        private Electorate seats() {
            return verdict().electorate();
        }

        /** How many made a choice; empty where it cannot be told from having made none before an early close. */
        private Optional<Integer> made(Choice choice) {
            return ChoiceName.isOpen(choice, vote)
                    ? Optional.empty()
                    : Optional.of(verdict().tally().of(choice));
        }

        private Optional<Integer> withoutChoice() {
            return vote.closedEarly() ? Optional.of(verdict().tally().notParticipating()) : Optional.empty();
        }

        private Optional<Phrase> changes() {
            return decision.flatMap(taken -> taken.motion().proposed().changes())
                    .map(change -> Phrase.of("change")
                            .with(Phrase.of("motion-change", change.kind()))
                            .with(change.decision().toString()));
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        Decisions decisions = Decisions.of(meetings);
        Columns<Row> columns = new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", Row::meeting)
                .add("item", row -> row.vote().item())
                .add("date", row -> row.meeting().date())
                .add("motion", row -> row.motion().id())
                .add("version", row -> row.motion().version())
                .add("amendment", row -> row.vote().question().amendment().map(Amendment::number))
                .add("round", row -> row.sitting().sitting().roundOf(row.vote()))
                .add("title", row -> row.motion().title())
                .add("matter", row -> Phrase.of("matter", row.motion().matter()))
                .add("mode", row -> Phrase.of("mode", row.vote().ballots().mode()))
                .add("present", row -> row.seats().present())
                .add("represented", row -> row.seats().represented())
                .add("absent", row -> row.seats().absent())
                .add("vacant", row -> row.seats().vacant())
                .add("recused", row -> row.seats().recused());
        for (Choice choice : Choice.values()) {
            columns.add("choice." + choice.name(), row -> row.made(choice));
        }
        return columns.add("choice.not-yet", Row::withoutChoice)
                .add("quorum-needed", row -> row.verdict().quorum().map(QuorumReckoning::needed))
                .add("quorum-counted", row -> row.verdict().quorum().map(QuorumReckoning::attending))
                .add("outcome", row -> Phrase.of("outcome", row.verdict().outcome()))
                .add("announced", row -> row.vote().announced().map(outcome -> Phrase.of("outcome", outcome)))
                .add("closed-early", row -> row.vote().closedEarly())
                .add("decision", row -> row.vote().decision().map(DecisionsTable::number))
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
                .over(meetings.stream()
                        .flatMap(meeting -> meeting.sitting().votes().stream()
                                .map(vote ->
                                        new Row(meeting, vote, vote.decision().flatMap(decisions::decision)))));
    }

    /** The number with its sign, without which a spreadsheet takes 2025-01 for a month. */
    private static Phrase number(DecisionNumber number) {
        return Phrase.of("decision-number").with(number.toString());
    }
}
