package org.collegium.minutes;

import static org.collegium.meeting.ContradictionKind.ANNOUNCED;
import static org.collegium.meeting.ContradictionKind.BALLOTS;
import static org.collegium.meeting.ContradictionKind.CONSENSUS_OUTSIDE;
import static org.collegium.meeting.ContradictionKind.ELECTION;
import static org.collegium.meeting.ContradictionKind.ORDER;
import static org.collegium.meeting.ContradictionKind.ORGAN;
import static org.collegium.meeting.ContradictionKind.OUTSIDE;
import static org.collegium.meeting.ContradictionKind.ROLL;
import static org.collegium.meeting.ContradictionKind.ROUND;
import static org.collegium.meeting.ContradictionKind.TEXT;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.consensus.ConsensusStep;
import org.collegium.consensus.Stage;
import org.collegium.council.Seat;
import org.collegium.election.Candidate;
import org.collegium.election.Result;
import org.collegium.meeting.ContradictionKind;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.HeldVote;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Overruling;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.motion.Motion;
import org.collegium.vote.Ballots;
import org.collegium.vote.Electorate;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.collegium.words.Refusal;

/** The search for what contradicts itself in the record of a sitting. */
final class Contradictions {

    private final Meeting.Closed sitting;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Meeting.Closed sitting) {
        this.sitting = sitting;
    }

    static List<Contradiction> in(Meeting.Closed sitting) {
        Contradictions contradictions = new Contradictions(sitting);
        sitting.sitting().consensuses().forEach(contradictions::examine);
        Optional<Instant> before = Optional.empty();
        for (HeldVote vote : sitting.sitting().votes()) {
            contradictions.examine(vote);
            contradictions.compareOrder(vote.item(), vote.openedAt(), vote.closedAt(), before);
            before = Optional.of(vote.closedAt());
        }
        before = Optional.empty();
        for (HeldElection round : sitting.sitting().elections()) {
            contradictions.examine(round);
            contradictions.compareOrder(round.item(), round.openedAt(), round.closedAt(), before);
            before = Optional.of(round.closedAt());
        }
        return List.copyOf(contradictions.found);
    }

    private void examine(SoughtConsensus search) {
        int item = search.item();
        compareOrgans(item, search.competent());
        List<Stage> rounds = search.consensus().stages().stream()
                .filter(stage -> stage.step() == ConsensusStep.OBJECTIONS)
                .toList();
        for (int i = 0; i < rounds.size(); i++) {
            int round = i + 1;
            compare(
                    search.consensus().rounds().get(i).roll(),
                    attendance(item, rounds.get(i).since()).withoutProxies(),
                    seat -> find(item, ROUND, says -> seat.apply(says.with(round))));
        }
        Instant from = rounds.isEmpty() ? search.reachedAt() : rounds.get(0).since();
        compareHours(item, CONSENSUS_OUTSIDE, from, search.reachedAt());
    }

    private void examine(HeldVote vote) {
        int item = vote.item();
        vote.announced()
                .filter(announced -> announced != vote.verdict().outcome())
                .ifPresent(announced -> find(
                        item,
                        ANNOUNCED,
                        says -> says.with(Phrase.of("outcome", announced))
                                .with(Phrase.of("outcome", vote.verdict().outcome()))));
        compareOrgans(item, vote.competent());
        Optional<Motion.Proposed> onTheTable = sitting.sitting().motionAt(vote);
        Motion.Proposed asked = vote.question().motion();
        if (!onTheTable.equals(Optional.of(asked))) {
            find(item, TEXT, says -> says.with(quoted(Optional.of(asked))).with(quoted(onTheTable)));
        }
        compare(vote.roll(), rollOf(vote), seat -> find(item, ROLL, seat));
        misfit(vote).ifPresent(why -> find(item, BALLOTS, says -> says.with(why)));
        compareHours(item, OUTSIDE, vote.openedAt(), vote.closedAt());
    }

    private void examine(HeldElection round) {
        int item = round.item();
        compareOrgans(item, round.competent());
        Roll noted = attendance(item, round.openedAt());
        if (!noted.withoutProxies().equals(round.roll())) {
            compare(round.roll(), noted, seat -> find(item, ROLL, seat));
        }
        round.objection().ifPresent(why -> find(item, BALLOTS, says -> says.with(why)));
        Election election = round.election();
        Result again = election.method()
                .judge(
                        election.contest(round.result().contest().article()),
                        round.result().count());
        if (!again.equals(round.result())) {
            find(item, ELECTION, says -> says.with(names(round.result())).with(names(again)));
        }
        compareHours(item, OUTSIDE, round.openedAt(), round.closedAt());
    }

    private void compareOrgans(int item, Organ competent) {
        Organ deciding = sitting.id().organ();
        if (competent != deciding) {
            find(item, ORGAN, says -> says.with(Phrase.of("organ", deciding)).with(Phrase.of("organ", competent)));
        }
    }

    private void compareHours(int item, ContradictionKind kind, Instant from, Instant until) {
        Instant opened = sitting.sitting().openedAt();
        if (from.isBefore(opened) || until.isAfter(sitting.closedAt())) {
            find(
                    item,
                    kind,
                    says -> says.with(moment(from))
                            .with(moment(until))
                            .with(moment(opened))
                            .with(moment(sitting.closedAt())));
        }
    }

    private void compareOrder(int item, Instant opened, Instant closed, Optional<Instant> before) {
        boolean overlaps = before.filter(opened::isBefore).isPresent();
        if (overlaps || closed.isBefore(opened)) {
            find(
                    item,
                    ORDER,
                    says -> says.with(moment(opened))
                            .with(moment(closed))
                            .with(moment(before.orElse(sitting.sitting().openedAt()))));
        }
    }

    /** Tells each seat that stands otherwise in one roll than in another, and how it stands in both. */
    private static void compare(Roll told, Roll noted, Consumer<UnaryOperator<Phrase>> difference) {
        Stream.of(told, noted)
                .flatMap(roll -> roll.standings().stream())
                .map(Roll.Standing::seat)
                .distinct()
                .sorted()
                .filter(seat -> !told.standing(seat).equals(noted.standing(seat)))
                .forEach(seat -> difference.accept(says ->
                        says.with(seat.number()).with(standing(seat, told)).with(standing(seat, noted))));
    }

    private static Phrase standing(Seat seat, Roll roll) {
        return roll.standing(seat)
                .map(standing -> named(standing, Phrase.of("state", standing.state())))
                .orElse(Phrase.of("contradiction.no-standing"));
    }

    private static Phrase named(Roll.Standing standing, Phrase state) {
        Optional<Phrase> held = standing.holder()
                .map(holder -> Phrase.of("contradiction.standing").with(state).with(holder.name()));
        Phrase named = held.orElse(state);
        return standing.proxy()
                .map(proxy ->
                        Phrase.of("contradiction.standing-by-proxy").with(named).with(proxy.number()))
                .orElse(named);
    }

    /** How the ballots do not fit the roll of their vote. */
    private static Optional<Phrase> misfit(HeldVote vote) {
        Answer<Ballots> held = vote.ballots().heldAgainst(vote.roll());
        if (held.equals(Answer.granted(vote.ballots()))) {
            return Optional.empty();
        }
        return held.refusal()
                .map(Refusal::reason)
                .or(() -> Optional.of(Phrase.of("contradiction.answers")
                        .with(vote.ballots().tally().total())
                        .with(Electorate.of(vote.roll()).mayVote())));
    }

    /** The roll as the attendance has it when the vote opened. */
    private Roll rollOf(HeldVote vote) {
        Roll roll = attendance(vote.item(), vote.openedAt());
        return vote.verdict().rule().majority().voidsProxies() ? roll.withoutProxies() : roll;
    }

    private Roll attendance(int item, Instant at) {
        return sitting.sitting().attendance().rollFor(item, sitting.sitting().composition(), at);
    }

    private Phrase moment(Instant at) {
        ZonedDateTime local =
                at.atZone(sitting.sitting().convocation().association().zone());
        return Phrase.of("contradiction.moment").with(local.toLocalDate()).with(local.toLocalTime());
    }

    private static Phrase quoted(Optional<Motion.Proposed> motion) {
        return motion.map(asked -> Phrase.of("contradiction.quoted").with(asked.text()))
                .orElse(Phrase.of("contradiction.no-text"));
    }

    private static String names(Result result) {
        return result.elected().stream().map(Candidate::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private void find(int item, ContradictionKind kind, UnaryOperator<Phrase> says) {
        Optional<String> overruled = sitting.sitting().overrulingsOn(item).stream()
                .filter(overruling -> overruling.isAbout(item, kind))
                .map(Overruling::reason)
                .findFirst();
        Phrase beginning = Phrase.of("contradiction", kind).with(item);
        found.add(new Contradiction(item, kind, says.apply(beginning), overruled));
    }
}
