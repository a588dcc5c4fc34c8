package org.collegium.reporting.tables;

import java.util.List;
import java.util.Locale;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.motion.Motion;
import org.collegium.reporting.ReportLexicon;
import org.collegium.vote.Choice;
import org.collegium.vote.Electorate;
import org.collegium.vote.QuorumReckoning;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;

/**
 * The decisions: one row a vote, adopted or not, with its counts and its verdict.
 *
 * @since 0.1
 */
public final class DecisionsTable {

    private DecisionsTable() {}

    private record Row(MeetingId meeting, HeldVote vote) {

        private Motion.Proposed motion() {
            return vote.decided().proposed();
        }

        private Verdict verdict() {
            return vote.verdict();
        }

        private Electorate seats() {
            return verdict().electorate();
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        Columns<Row> columns = new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", Row::meeting)
                .add("item", row -> row.vote().item())
                .add("motion", row -> row.motion().id())
                .add("version", row -> row.motion().version())
                .add("title", row -> row.motion().title())
                .add("matter", row -> Phrase.of("matter", row.motion().matter()))
                .add("mode", row -> Phrase.of("mode", row.vote().ballots().mode()))
                .add("present", row -> row.seats().present())
                .add("represented", row -> row.seats().represented())
                .add("absent", row -> row.seats().absent())
                .add("vacant", row -> row.seats().vacant())
                .add("recused", row -> row.seats().recused());
        for (Choice choice : Choice.values()) {
            columns.add("choice." + choice.name(), row -> row.verdict().tally().of(choice));
        }
        return columns.add("quorum-needed", row -> row.verdict().quorum().map(QuorumReckoning::needed))
                .add("quorum-counted", row -> row.verdict().quorum().map(QuorumReckoning::attending))
                .add("outcome", row -> Phrase.of("outcome", row.verdict().outcome()))
                .add("announced", row -> row.vote().announced().map(outcome -> Phrase.of("outcome", outcome)))
                .add("decision", row -> row.vote().decision())
                .over(meetings.stream()
                        .flatMap(meeting ->
                                meeting.sitting().votes().stream().map(vote -> new Row(meeting.id(), vote))));
    }
}
