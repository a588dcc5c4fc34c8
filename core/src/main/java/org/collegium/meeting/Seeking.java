package org.collegium.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.Version;
import org.collegium.council.Seat;
import org.collegium.motion.Motion;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The search for consensus on the motion of an item, step by step, with the roll of the sitting.
 *
 * @param sitting what is on record so far
 * @param item the agenda item
 */
record Seeking(Sitting sitting, int item) {

    Answer<Sitting> begin(Instant at, Optional<Consensus> before, Bylaws bylaws) {
        if (sitting.consensusOn(item).isPresent() || !sitting.votesOn(item).isEmpty()) {
            return Answer.refused(Phrase.of("consensus.begun-already").with(item));
        }
        return new Chronology(sitting)
                .afterVotes(item, at)
                .then(inOrder -> new OpenItems(sitting).motion(item))
                .then(this::unlessBeingAmended)
                .then(motion -> begin(motion, at, before, bylaws));
    }

    private Answer<Sitting> begin(Motion.Proposed motion, Instant at, Optional<Consensus> before, Bylaws bylaws) {
        Version text = new Version(motion.version(), motion.text());
        Consensus search =
                before.map(Consensus::carriedOver).orElseGet(() -> Consensus.propose(bylaws.consensus(), text, at));
        return search.version().equals(text)
                ? Answer.granted(sitting.with(new SoughtConsensus(
                        item, motion, bylaws.provision(motion.matter()).competent(), search, Optional.empty())))
                : Answer.refused(Phrase.of("consensus.other-text").with(item));
    }

    private Answer<Motion.Proposed> unlessBeingAmended(Motion.Proposed motion) {
        return sitting.amendmentsOpenOn(item).stream()
                .findFirst()
                .map(open -> Answer.<Motion.Proposed>refused(Phrase.of("consensus.amendment-open")
                        .with(open.amendment().number())
                        .with(item)))
                .orElse(Answer.granted(motion));
    }

    Answer<Sitting> beginRound(Instant at) {
        return step(search -> search.beginRound(rollAt(at), at));
    }

    Answer<Sitting> callVote(Seat seat, Instant at) {
        return step(search -> search.callVote(seat, rollAt(at), at));
    }

    Answer<Sitting> step(Function<Consensus, Answer<Consensus>> step) {
        return new OpenItems(sitting)
                .search(item)
                .then(search -> step.apply(search.consensus())
                        .map(search::with)
                        .then(next -> isAtTheSameStep(search, next) ? Answer.granted(next) : inOrder(next)))
                .map(sitting::with);
    }

    /** A position is taken at the step that was reached, whatever came since. */
    private static boolean isAtTheSameStep(SoughtConsensus before, SoughtConsensus after) {
        return before.consensus().stages().equals(after.consensus().stages());
    }

    private Answer<SoughtConsensus> inOrder(SoughtConsensus next) {
        return new Chronology(sitting).afterVotes(item, next.reachedAt()).map(inOrder -> next);
    }

    private Roll rollAt(Instant at) {
        return sitting.attendance().rollFor(item, sitting.composition(), at);
    }
}
