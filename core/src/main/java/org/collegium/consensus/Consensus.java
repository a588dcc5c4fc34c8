package org.collegium.consensus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A text on its way up the ladder: proposed, clarified, reacted to, put to rounds and, where need be, amended between them, until it is
 * adopted by consent, put off to the next sitting, or handed on to a vote or to the general meeting. Each act returns the
 * next value. An act that the step does not allow is refused, and so is one that comes before the last.
 *
 * @param rule how a consensus is sought
 * @param version the text as it now stands; the earlier ones are in the rounds
 * @param rounds every round of this sitting so far, in order
 * @param stages every step reached so far, in order
 * @since 0.1
 */
public record Consensus(ConsensusRule rule, Version version, List<Round> rounds, List<Stage> stages) {

    public Consensus {
        rounds = List.copyOf(rounds);
        stages = List.copyOf(stages);
        if (stages.isEmpty() || times(ConsensusStep.OBJECTIONS, stages) != rounds.size()) {
            throw new IllegalArgumentException(
                    "A consensus has a stage, and one at OBJECTIONS for each round: " + stages + ", " + rounds);
        }
    }

    /** Puts a text on the table. Under a rule without rounds it goes straight to the last resort. */
    public static Consensus propose(ConsensusRule rule, Version version, Instant at) {
        Stage proposed = Stage.of(ConsensusStep.PROPOSED, at);
        List<Stage> stages = rule.ladder().rounds() > 0
                ? List.of(proposed)
                : List.of(proposed, Stage.of(rule.ladder().lastResort(), at));
        return new Consensus(rule, version, List.of(), stages);
    }

    /** Questions about the meaning of the text are answered. */
    public Answer<Consensus> clarify(Instant at) {
        return when(ConsensusStep.PROPOSED).then(now -> now.go(ConsensusStep.CLARIFIED, at));
    }

    /** Everybody is asked what they think of it. */
    public Answer<Consensus> hearReactions(Instant at) {
        return when(ConsensusStep.CLARIFIED).then(now -> now.go(ConsensusStep.REACTIONS, at));
    }

    /**
     * Begins a round, on the text as amended or on the same text once more: an objection may be withdrawn because it was
     * talked over, and whoever came in after a round began has a say in the next. After a postponement this is the first
     * round of the next sitting. Refused where the round before finds the council agreed, and where no round is left at
     * this sitting.
     *
     * @param roll how the seats stand at that time; its proxies are void
     * @param at when
     */
    public Answer<Consensus> beginRound(Roll roll, Instant at) {
        return when(ConsensusStep.REACTIONS, ConsensusStep.OBJECTIONS, ConsensusStep.AMENDED, ConsensusStep.POSTPONED)
                .then(Consensus::unlessAgreed)
                .then(Consensus::whileRoundsAreLeft)
                .then(now -> {
                    List<Round> more = new ArrayList<>(rounds);
                    more.add(new Round(rounds.size() + 1, version, roll, List.of()));
                    return now.reach(Stage.of(ConsensusStep.OBJECTIONS, at), version, more);
                });
    }

    /** A seat takes a position, or another than before. Refused where it was not present when the round began. */
    public Answer<Consensus> take(Stance stance) {
        return when(ConsensusStep.OBJECTIONS)
                .then(now -> now.lastRound().take(stance))
                .map(this::withLast);
    }

    /**
     * Amends the text. Refused where the round finds the council agreed, and where no round is left at this sitting.
     *
     * @param text the whole text as amended
     * @param at when
     */
    public Answer<Consensus> amend(String text, Instant at) {
        return when(ConsensusStep.OBJECTIONS, ConsensusStep.POSTPONED)
                .then(Consensus::unlessAgreed)
                .then(Consensus::whileRoundsAreLeft)
                .then(now -> now.reach(Stage.of(ConsensusStep.AMENDED, at), version.next(text), rounds));
    }

    /**
     * Ends a round: the text is adopted where it finds the council agreed; where no round is left at this sitting, what
     * the ladder provides follows. Refused where neither is so.
     */
    public Answer<Consensus> conclude(Instant at) {
        return when(ConsensusStep.OBJECTIONS).then(now -> {
            if (now.isAgreed()) {
                return now.go(ConsensusStep.ADOPTED_BY_CONSENT, at);
            }
            return now.roundsLeft() > 0
                    ? Answer.refused(Phrase.of("consensus.rounds-left").with(now.roundsLeft()))
                    : now.go(rule.ladder().fallback(now.postponements()), at);
        });
    }

    /**
     * A seat asks for the vote. Refused where the ladder does not allow it, before the first round has heard everybody
     * or was followed by an amendment or another round, and where the round finds the council agreed.
     *
     * @param seat whose wish it is; refused where it is not present
     * @param roll how the seats stand at that time
     * @param at when
     */
    public Answer<Consensus> callVote(Seat seat, Roll roll, Instant at) {
        return when(ConsensusStep.OBJECTIONS, ConsensusStep.AMENDED, ConsensusStep.POSTPONED)
                .then(Consensus::whereVoteMayBeCalled)
                .then(Consensus::unlessAgreed)
                .then(now -> Round.present(seat, roll))
                .then(caller -> reach(new Stage(ConsensusStep.VOTE, at, Optional.of(caller)), version, rounds));
    }

    /**
     * What the next sitting takes up of a text that was put off: the text, and how often it was. The rounds stay in the
     * minutes of the sitting that held them; those to come are counted from 1 again.
     *
     * @throws IllegalStateException when it was not put off
     */
    public Consensus carriedOver() {
        if (step() != ConsensusStep.POSTPONED) {
            throw new IllegalStateException("Only what is put off is carried over, not a text at " + step());
        }
        List<Stage> postponements = stages.stream()
                .filter(stage -> stage.step() == ConsensusStep.POSTPONED)
                .toList();
        return new Consensus(rule, version, List.of(), postponements);
    }

    /** Whether the text was adopted without a vote. */
    public boolean isAdopted() {
        return step() == ConsensusStep.ADOPTED_BY_CONSENT;
    }

    /** Whether the sitting is done with it, but for a vote if it came to that. */
    public boolean isOver() {
        return step().isLast() || (step() == ConsensusStep.POSTPONED && !rounds.isEmpty());
    }

    /** The step at which it stands. */
    public ConsensusStep step() {
        return lastStage().step();
    }

    /** How often it was put off. */
    public int postponements() {
        return times(ConsensusStep.POSTPONED, stages);
    }

    /** How many more rounds this sitting may hold; after a postponement, the next sitting. */
    public int roundsLeft() {
        List<ConsensusStep> steps = stages.stream().map(Stage::step).toList();
        List<Stage> thisSitting = stages.subList(steps.lastIndexOf(ConsensusStep.POSTPONED) + 1, stages.size());
        return rule.ladder().rounds() - times(ConsensusStep.OBJECTIONS, thisSitting);
    }

    /** When the time-box of this step ends, where it has one. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(rule.ladder().timeBoxes().get(step()))
                .map(lastStage().since()::plus);
    }

    /** What each round found, in order; the last one by the positions taken so far. */
    public List<Consent> results() {
        return rounds.stream().map(rule::judge).toList();
    }

    /** Every objection that was raised, in order, and what met it. */
    public List<Objection> objections() {
        return Objection.in(rounds);
    }

    private Answer<Consensus> when(ConsensusStep... steps) {
        if (List.of(steps).contains(step())) {
            return Answer.granted(this);
        }
        Phrase allowed = Arrays.stream(steps)
                .map(step -> Phrase.of("consensus-step", step))
                .reduce((some, more) -> Phrase.of("consensus.or").with(some).with(more))
                .orElseThrow();
        return Answer.refused(Phrase.of("consensus.not-now")
                .with(Phrase.of("consensus-step", step()))
                .with(allowed));
    }

    private Answer<Consensus> unlessAgreed() {
        return isAgreed() ? Answer.refused(Phrase.of("consensus.agreed")) : Answer.granted(this);
    }

    private Answer<Consensus> whileRoundsAreLeft() {
        return roundsLeft() == 0
                ? Answer.refused(
                        Phrase.of("consensus.rounds-spent").with(rule.ladder().rounds()))
                : Answer.granted(this);
    }

    private Answer<Consensus> whereVoteMayBeCalled() {
        if (!rule.ladder().voteOnDemand()) {
            return Answer.refused(Phrase.of("consensus.no-vote-on-demand"));
        }
        boolean inFirstRound = step() == ConsensusStep.OBJECTIONS && rounds.size() == 1;
        return inFirstRound && !lastResult().silent().isEmpty()
                ? Answer.refused(Phrase.of("consensus.first-round"))
                : Answer.granted(this);
    }

    private Answer<Consensus> go(ConsensusStep next, Instant at) {
        return reach(Stage.of(next, at), version, rounds);
    }

    private Answer<Consensus> reach(Stage next, Version text, List<Round> held) {
        if (next.since().isBefore(lastStage().since())) {
            return Answer.refused(
                    Phrase.of("consensus.clock-backwards").with(Phrase.of("consensus-step", next.step())));
        }
        List<Stage> more = new ArrayList<>(stages);
        more.add(next);
        return Answer.granted(new Consensus(rule, text, held, more));
    }

    private Consensus withLast(Round round) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, round);
        return new Consensus(rule, version, changed, stages);
    }

    private boolean isAgreed() {
        return !rounds.isEmpty() && lastResult().holds();
    }

    private Consent lastResult() {
        return rule.judge(lastRound());
    }

    private Round lastRound() {
        return rounds.get(rounds.size() - 1);
    }

    private Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    private static int times(ConsensusStep step, List<Stage> stages) {
        return Math.toIntExact(
                stages.stream().filter(stage -> stage.step() == step).count());
    }
}
