package org.collegium.secretary.folder;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collegium.bylaws.Bylaws;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.motion.Motion;
import org.collegium.motion.MotionId;
import org.collegium.reporting.csv.Header;
import org.collegium.reporting.csv.Row;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/** The line of one step in a search for consensus, with the positions taken where it is a round. */
final class ConsensusLines {

    private static final Map<String, ConsensusStep> STEPS = Vocabulary.of("consensus-step", ConsensusStep.class);
    private static final Set<String> BEGINNING = wordsOf(ConsensusStep.PROPOSED);
    private static final Set<String> ROUND = wordsOf(ConsensusStep.OBJECTIONS);
    private static final Map<String, Position> POSITIONS = Vocabulary.of("position", Position.class);

    private final Row row;
    private final SittingsTables.Lines lines;
    private final Tables tables;
    private final People people;
    private final SittingsTables.Before before;
    private final Bylaws bylaws;

    ConsensusLines(
            Row row,
            SittingsTables.Lines lines,
            Tables tables,
            People people,
            SittingsTables.Before before,
            Bylaws bylaws) {
        this.row = row;
        this.lines = lines;
        this.tables = tables;
        this.people = people;
        this.before = before;
        this.bylaws = bylaws;
    }

    /** Reports positions of a sitting that belong to no round, but on items of which the rounds are not known. */
    static void reportStray(SittingsTables.Lines lines, Set<Integer> lost) {
        for (Row position : lines.positions()) {
            Optional<Integer> item = Cells.number(position, "point");
            Optional<Integer> round = Cells.numberFrom1(position, "tour");
            if (Found.all(item, round)
                    && !lost.contains(item.get())
                    && linesOn(position.text("point"), ROUND, lines) < round.get()) {
                position.fault("tour", Phrase.of("folder.no-round").with(item.get()));
            }
        }
    }

    /** Whether the search on its item began at an earlier sitting, and those could not be followed. */
    boolean goesOnFromTheUnknown() {
        return !before.areAllFollowed() && linesOn(row.text("point"), BEGINNING, lines) == 0;
    }

    /** What the line does to the meeting at a time; empty where a cell of it is at fault. */
    Optional<Function<Meeting.Open, Answer<Meeting.Open>>> taken(int item, Optional<Instant> at) {
        Optional<ConsensusStep> step = row.oneOf("étape", STEPS);
        boolean isAmended = step.filter(ConsensusStep.AMENDED::equals).isPresent();
        Optional<String> text = isAmended ? amendedText() : Optional.of("");
        return Found.all(step, text, at)
                ? Optional.of(open -> take(open, item, step.get(), text.get(), at.get()))
                : Optional.empty();
    }

    private Optional<String> amendedText() {
        Optional<String> text = tables.text(row, "texte");
        if (text.filter(String::isEmpty).isPresent()) {
            row.faultExpecting("texte", Phrase.of("expected.words"));
        }
        return text.filter(words -> !words.isEmpty());
    }

    private Answer<Meeting.Open> take(Meeting.Open open, int item, ConsensusStep step, String text, Instant at) {
        return switch (step) {
            case PROPOSED -> open.seekConsensus(item, at, Optional.empty(), bylaws);
            case CLARIFIED -> open.seek(item, search -> search.clarify(at));
            case REACTIONS -> open.seek(item, search -> search.hearReactions(at));
            case OBJECTIONS ->
                takenUp(open, item, at)
                        .then(search -> search.beginRound(item, at))
                        .then(round -> heard(round, item));
            case AMENDED -> takenUp(open, item, at).then(search -> search.seek(item, sought -> sought.amend(text, at)));
            case VOTE -> row.text("demandé par").isEmpty() ? concluded(open, item, step, at) : callVote(open, item, at);
            case ADOPTED_BY_CONSENT, POSTPONED, GENERAL_MEETING -> concluded(open, item, step, at);
        };
    }

    /** A text that an earlier sitting put off is taken up where its first line here begins. */
    private Answer<Meeting.Open> takenUp(Meeting.Open open, int item, Instant at) {
        Optional<Consensus> putOff = open.sitting().consensusOn(item).isPresent()
                ? Optional.empty()
                : open.sitting().motionOn(item).map(Motion.Proposed::id).flatMap(this::putOff);
        return putOff.map(earlier -> open.seekConsensus(item, at, Optional.of(earlier), bylaws))
                .orElse(Answer.granted(open));
    }

    private Optional<Consensus> putOff(MotionId motion) {
        return before.closed().stream()
                .flatMap(sitting -> sitting.sitting().consensuses().stream())
                .filter(search -> search.proposed().id().equals(motion))
                .reduce((earlier, later) -> later)
                .map(SoughtConsensus::consensus)
                .filter(consensus -> consensus.step() == ConsensusStep.POSTPONED);
    }

    private Answer<Meeting.Open> callVote(Meeting.Open open, int item, Instant at) {
        return Places.in(open.sitting(), people)
                .seat(row, "demandé par")
                .map(seat -> open.callVote(item, seat, at))
                .orElse(Answer.granted(open));
    }

    /** What the rounds led to; where the line says otherwise, it is refused. */
    private static Answer<Meeting.Open> concluded(Meeting.Open open, int item, ConsensusStep told, Instant at) {
        return open.seek(
                item,
                search -> search.conclude(at)
                        .then(reached -> reached.step() == told
                                ? Answer.granted(reached)
                                : Answer.refused(Phrase.of("folder.other-step")
                                        .with(Phrase.of("consensus-step", reached.step())))));
    }

    /** The positions of the round that has just begun, in the order of their lines. */
    private Answer<Meeting.Open> heard(Meeting.Open round, int item) {
        int number = round.sitting()
                .consensusOn(item)
                .map(search -> search.consensus().rounds().size())
                .orElse(0);
        Answer<Meeting.Open> heard = Answer.granted(round);
        for (Row line : lines.positions()) {
            if (line.text("point").equals(row.text("point"))
                    && line.text("tour").equals(Integer.toString(number))) {
                heard = heard.map(open -> stance(line, open)
                        .map(stance -> take(line, open, item, stance))
                        .orElse(open));
            }
        }
        return heard;
    }

    private static Meeting.Open take(Row line, Meeting.Open open, int item, Stance stance) {
        Answer<Meeting.Open> taken = open.seek(item, search -> search.take(stance));
        taken.refusal().ifPresent(refusal -> line.fault("membre", refusal.reason()));
        return taken instanceof Answer.Granted<Meeting.Open> yes ? yes.value() : open;
    }

    private Optional<Stance> stance(Row line, Meeting.Open open) {
        Optional<Seat> seat = Places.in(open.sitting(), people).seat(line, "membre");
        Optional<Position> position = line.oneOf("position", POSITIONS);
        Optional<String> words = Optional.of(line.text("motif")).filter(text -> !text.isEmpty());
        if (position.filter(Position.OBJECT::equals).isPresent() && words.isEmpty()) {
            line.faultExpecting("motif", Phrase.of("folder.objection-without-reason"));
            return Optional.empty();
        }
        return Found.all(seat, position)
                ? Optional.of(new Stance(seat.get(), position.get(), words))
                : Optional.empty();
    }

    private static long linesOn(String item, Set<String> steps, SittingsTables.Lines lines) {
        return lines.consensus().stream()
                .filter(line -> line.text("point").equals(item))
                .filter(line -> steps.contains(Header.plain(line.text("étape"))))
                .count();
    }

    private static Set<String> wordsOf(ConsensusStep step) {
        return STEPS.entrySet().stream()
                .filter(word -> word.getValue() == step)
                .map(word -> Header.plain(word.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
