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
                .following(item, at)
                .then(inOrder -> new OpenItems(sitting).motion(item))
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

    Answer<Sitting> beginRound(Instant at) {
        return step(search -> search.beginRound(rollAt(at), at));
    }

    Answer<Sitting> callVote(Seat seat, Instant at) {
        return step(search -> search.callVote(seat, rollAt(at), at));
    }

    Answer<Sitting> step(Function<Consensus, Answer<Consensus>> step) {
        return new OpenItems(sitting)
                .search(item)
                .then(search -> step.apply(search.consensus()).map(search::with))
                .map(sitting::with);
    }

    private Roll rollAt(Instant at) {
        return sitting.attendance().rollFor(item, sitting.composition(), at);
    }
}
