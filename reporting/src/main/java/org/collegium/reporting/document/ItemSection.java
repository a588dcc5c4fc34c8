package org.collegium.reporting.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collegium.association.Organ;
import org.collegium.attendance.SeatState;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.TabledAmendment;
import org.collegium.meeting.TakenOff;
import org.collegium.motion.Amendment;
import org.collegium.motion.Motion;
import org.collegium.reporting.ChoiceName;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.vote.BallotMode;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.words.Phrase;

/** The part of the minutes about one item: what was said, the exact text, the vote and its verdict. */
final class ItemSection {

    private static final List<SeatState> ROLL_ORDER =
            List.of(SeatState.PRESENT, SeatState.REPRESENTED, SeatState.RECUSED, SeatState.ABSENT, SeatState.VACANT);

    private final AgendaItem item;
    private final Sitting sitting;
    private final Wording wording;
    private final Paper paper;

    ItemSection(AgendaItem item, Sitting sitting, Wording wording, Paper paper) {
        this.item = item;
        this.sitting = sitting;
        this.wording = wording;
        this.paper = paper;
    }

    void write() {
        paper.heading(3, Text.of(item.number() + ". ").followedBy(wording.title(item)));
        String summary = sitting.summaries().get(item.number());
        if (summary != null) {
            WrittenText.set(summary, wording, paper);
        }
        item.motion().ifPresent(this::motion);
        sitting.consensusOn(item.number())
                .ifPresent(search -> new ConsensusSection(search, sitting, wording, paper).write());
        amendments();
        sitting.votesOn(item.number()).forEach(this::vote);
        elections();
        sitting.takenOff(item.number()).ifPresent(this::takenOff);
    }

    private void elections() {
        List<HeldElection> rounds = sitting.electionsOn(item.number());
        for (int i = 0; i < rounds.size(); i++) {
            new ElectionSection(rounds.get(i), i + 1, wording, paper).write();
        }
    }

    private void motion(Motion.Proposed motion) {
        boolean votedAsItStood = sitting.consensusOn(item.number()).isEmpty()
                && sitting.votesOn(item.number()).stream()
                        .anyMatch(vote -> vote.question().isOnText() && !isAmended(vote));
        Phrase heading = Phrase.of("minutes.motion")
                .with(wording.recorded(motion.title()).characters())
                .with(matter(motion))
                .with(Phrase.of(votedAsItStood ? "minutes.text-voted" : "minutes.text-proposed"));
        exactText(heading, motion.text());
        motion.changes()
                .ifPresent(change -> paper.paragraph(wording.text(Phrase.of("minutes.changes")
                        .with(Phrase.of("motion-change", change.kind()))
                        .with(change.decision().toString()))));
        motion.mastery().ifPresent(mastery -> paper.paragraph(wording.text(mastery.phrase())));
        motion.effectiveFrom()
                .ifPresent(day -> paper.paragraph(
                        wording.text(Phrase.of("minutes.effective-from").with(day))));
    }

    private static Phrase matter(Motion.Proposed motion) {
        Phrase matter = Phrase.of("matter", motion.matter());
        return motion.version() == 1
                ? Phrase.of("minutes.motion-first").with(matter)
                : Phrase.of("minutes.motion-version").with(matter).with(motion.version());
    }

    private void exactText(Phrase heading, String text) {
        paper.together(() -> {
            paper.small(wording.text(heading));
            paper.quote(quoted(text));
        });
    }

    private void amendments() {
        List<TabledAmendment> tabled = sitting.amendmentsOn(item.number());
        if (!tabled.isEmpty()) {
            paper.together(() -> {
                paper.small(wording.text("minutes.amendments"));
                paper.bullets(tabled.stream().map(this::amendment).toList());
            });
        }
    }

    /** What an amendment would change; where it did not come to a vote, why. */
    private Text amendment(TabledAmendment tabled) {
        Amendment amendment = tabled.amendment();
        String key = amendment.replacement().isEmpty() ? "minutes.amendment.leave-out" : "minutes.amendment.replace";
        Text change = wording.text(Phrase.of(key)
                .with(amendment.number())
                .with(wording.recorded(amendment.passage()).characters())
                .with(wording.recorded(amendment.replacement()).characters()));
        boolean voted = sitting.votesOn(item.number()).stream()
                .anyMatch(vote -> vote.question().amendment().equals(Optional.of(amendment)));
        if (voted) {
            return change;
        }
        return change.plain(
                wording.say(tabled.isWithdrawn() ? "minutes.amendment.withdrawn" : "minutes.amendment.fallen"));
    }

    private void takenOff(TakenOff taken) {
        String key = "minutes.set-aside." + taken.motion().kind();
        paper.paragraph(Text.empty()
                .bold(wording.say(Phrase.of(key).with(wording.hour(taken.at()))))
                .plain(" ")
                .followedBy(wording.recorded(taken.motion().why())));
    }

    private Text quoted(String written) {
        return wording.recorded(Prose.lines(written));
    }

    private void vote(HeldVote vote) {
        if (vote.question().isOnText() && isAmended(vote)) {
            Motion.Proposed amended = vote.question().motion();
            exactText(Phrase.of("minutes.as-amended").with(amended.version()), amended.text());
        }
        if (vote.ballots().mode() == BallotMode.ROLL_CALL) {
            paper.together(() -> counted(vote));
            paper.together(() -> decided(vote));
        } else {
            paper.together(() -> {
                counted(vote);
                decided(vote);
            });
        }
    }

    private void counted(HeldVote vote) {
        circumstances(vote);
        paper.table(counts(vote));
    }

    /** The verdict stays on the page of what it is drawn from: the ballots where they are named, else the counts. */
    private void decided(HeldVote vote) {
        ballots(vote);
        outcome(vote);
        paper.bullets(vote.verdict().reasons().stream().map(wording::text).toList());
    }

    private void circumstances(HeldVote vote) {
        if (sitting.convocation().id().isConsultation()) {
            return;
        }
        Text held = wording.text(held(vote)
                .with(Phrase.of("minutes.mode", vote.ballots().mode()))
                .with(wording.hour(vote.openedAt()))
                .with(wording.hour(vote.closedAt())));
        int round = sitting.roundOf(vote);
        paper.paragraph(
                round == 1
                        ? held
                        : wording.text(Phrase.of("minutes.round").with(round))
                                .plain(" ")
                                .followedBy(held));
        if (vote.closedEarly()) {
            paper.paragraph(wording.text("minutes.closed-early"));
        }
        paper.bullets(roll(vote));
    }

    private boolean isAmended(HeldVote vote) {
        return !item.motion().equals(Optional.of(vote.question().motion()));
    }

    private boolean isGeneralMeeting() {
        return sitting.convocation().id().organ() == Organ.GENERAL_MEETING;
    }

    private static Phrase held(HeldVote vote) {
        return vote.question()
                .amendment()
                .map(amendment -> Phrase.of("minutes.vote-on-amendment").with(amendment.number()))
                .orElse(Phrase.of("minutes.vote"));
    }

    /** How the seats stood: by name in a council, by number alone in a general meeting. */
    private List<Text> roll(HeldVote vote) {
        String family = isGeneralMeeting() ? "minutes.roll-counted." : "minutes.roll.";
        return ROLL_ORDER.stream()
                .flatMap(state -> wording.seats(family, state, vote.roll()).stream())
                .toList();
    }

    private Table counts(HeldVote vote) {
        List<Table.Column> columns = Arrays.stream(Choice.values())
                .map(choice -> Table.Column.centre(
                        wording.say(column(choice, vote)), choice == Choice.NOT_PARTICIPATING ? 1.6f : 1))
                .toList();
        List<Text> counts = vote.verdict().tally().byChoice().values().stream()
                .map(count -> Text.of(Integer.toString(count)))
                .toList();
        return Table.of(columns, List.of(counts));
    }

    private static Phrase column(Choice choice, HeldVote vote) {
        return ChoiceName.isOpen(choice, vote)
                ? Phrase.of("column.choice.not-yet")
                : Phrase.of("column.choice", choice);
    }

    private void ballots(HeldVote vote) {
        if (vote.ballots() instanceof Ballots.RollCall rollCall) {
            List<Table.Column> columns = List.of(
                    Table.Column.centre(wording.say("column.seat"), 1),
                    Table.Column.left(wording.say("column.name"), 6),
                    Table.Column.left(wording.say("column.choice"), 4));
            paper.table(Table.of(
                    columns,
                    rollCall.choices().entrySet().stream()
                            .map(choice -> List.of(
                                    Text.of(Integer.toString(choice.getKey().number())),
                                    Text.of(wording.seat(choice.getKey(), vote.roll())),
                                    wording.text(ChoiceName.of(choice.getValue(), vote))))
                            .toList()));
        } else if (vote.ballots() instanceof Ballots.Secret secret) {
            String voters = secret.voted().stream()
                    .map(seat -> wording.seat(seat, vote.roll()))
                    .collect(Collectors.joining(", "));
            paper.paragraph(wording.text(
                    Phrase.of("minutes.voted").with(secret.voted().size()).with(voters)));
        }
    }

    private void outcome(HeldVote vote) {
        Text verdict = Text.empty()
                .bold(wording.say(Phrase.of(
                        vote.question().isOnText() ? "minutes.outcome" : "minutes.outcome-of-amendment",
                        vote.verdict().outcome())));
        paper.paragraph(vote.decision()
                .map(number ->
                        verdict.plain(wording.say(Phrase.of("minutes.decision").with(number.toString()))))
                .orElse(verdict));
    }
}
