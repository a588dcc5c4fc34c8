package org.collegium.reporting.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Roll;
import org.collegium.council.Holder;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.MemberId;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;
import org.collegium.reporting.ChoiceName;
import org.collegium.reporting.ReportLexicon;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.words.Phrase;

/**
 * The votes seat by seat: how each stood, who voted, and in a roll call what. Of hands only the counts are known, of a
 * secret ballot only who voted.
 *
 * @since 0.1
 */
public final class VotesTable {

    private VotesTable() {}

    private record Row(Meeting.Closed sitting, HeldVote vote, Roll.Standing standing) {

        private MeetingId meeting() {
            return sitting.id();
        }

        private Motion.Proposed motion() {
            return vote.question().motion();
        }

        private Optional<MemberId> proxyHolder() {
            return standing.proxy()
                    .flatMap(vote.roll()::standing)
                    .flatMap(Roll.Standing::holder)
                    .map(Holder::id);
        }

        private Optional<Choice> choice() {
            return vote.ballots() instanceof Ballots.RollCall rollCall
                    ? Optional.ofNullable(rollCall.choices().get(standing.seat()))
                    : Optional.empty();
        }

        /** Whether the seat voted; empty where nobody noted it. */
        private Optional<Boolean> voted() {
            if (vote.ballots() instanceof Ballots.Secret secret) {
                return Optional.of(secret.voted().contains(standing.seat()));
            }
            return vote.ballots() instanceof Ballots.RollCall
                    ? Optional.of(choice().filter(choice -> choice != Choice.NOT_PARTICIPATING)
                            .isPresent())
                    : Optional.empty();
        }
    }

    /** The table in a language. */
    public static Table of(List<Meeting.Closed> meetings, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("sitting", Row::meeting)
                .add("item", row -> row.vote().item())
                .add("motion", row -> row.motion().id())
                .add("version", row -> row.motion().version())
                .add("amendment", row -> row.vote().question().amendment().map(Amendment::number))
                .add("round", row -> row.sitting().sitting().roundOf(row.vote()))
                .add("mode", row -> Phrase.of("mode", row.vote().ballots().mode()))
                .add("seat", row -> row.standing().seat().number())
                .add("member", row -> row.standing().holder().map(Holder::id))
                .add("name", row -> row.standing().holder().map(Holder::name))
                .add("state", row -> Phrase.of("state", row.standing().state()))
                .add("proxy-holder", Row::proxyHolder)
                .add("voted", Row::voted)
                .add("choice", row -> row.choice().map(choice -> ChoiceName.of(choice, row.vote())))
                .over(() -> meetings.stream().flatMap(VotesTable::rows).iterator());
    }

    private static Stream<Row> rows(Meeting.Closed meeting) {
        return meeting.sitting().votes().stream()
                .flatMap(vote -> vote.roll().standings().stream().map(standing -> new Row(meeting, vote, standing)));
    }
}
