package org.collegium.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.Movement;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The order of time in a sitting: one vote follows another, no search for consensus moves and nobody comes or goes
 * meanwhile, and the sitting closes last. Two searches may go on side by side.
 *
 * @param sitting what is on record so far
 */
record Chronology(Sitting sitting) {

    /** A time at which a search on an item may move: not before the opening or the close of the last vote. */
    Answer<Instant> afterVotes(int item, Instant at) {
        return at.isBefore(lastClose())
                ? Answer.refused(Phrase.of("meeting.vote-too-early")
                        .with(item)
                        .with(sitting.hourOf(at))
                        .with(sitting.hourOf(lastClose())))
                : Answer.granted(at);
    }

    /** A time at which an item may be voted on or taken off: that, and not before the last step of any search. */
    Answer<Instant> afterVotesAndSteps(int item, Instant at) {
        Optional<SoughtConsensus> later = sitting.consensuses().stream()
                .filter(search -> search.reachedAt().isAfter(at))
                .findFirst();
        return afterVotes(item, at)
                .then(inOrder -> later.map(search -> Answer.<Instant>refused(beforeStep(item, at, search)))
                        .orElse(Answer.granted(at)));
    }

    private Phrase beforeStep(int item, Instant at, SoughtConsensus search) {
        return Phrase.of("meeting.before-a-step")
                .with(item)
                .with(sitting.hourOf(at))
                .with(sitting.hourOf(search.reachedAt()))
                .with(search.item())
                .with(Phrase.of("consensus-step", search.consensus().step()));
    }

    /** A sitting in which a vote may run from one time to another: in this order, and nobody comes or goes meanwhile. */
    Answer<Sitting> duringVote(int item, Instant openedAt, Instant closedAt) {
        if (closedAt.isBefore(openedAt)) {
            return Answer.refused(Phrase.of("meeting.vote-closed-too-early")
                    .with(item)
                    .with(sitting.hourOf(closedAt))
                    .with(sitting.hourOf(openedAt)));
        }
        return sitting.attendance().movements().stream()
                .filter(movement ->
                        movement.at().isAfter(openedAt) && movement.at().isBefore(closedAt))
                .findFirst()
                .map(movement -> Answer.<Sitting>refused(movesDuringVote(movement.member())))
                .orElse(Answer.granted(sitting));
    }

    /** A time at which somebody may come or go: not before a vote that was held. */
    Answer<Instant> moving(MemberId member, Instant at) {
        boolean voted = !sitting.votes().isEmpty() || !sitting.elections().isEmpty();
        return voted && at.isBefore(lastClose()) ? Answer.refused(movesDuringVote(member)) : Answer.granted(at);
    }

    /** A time at which the sitting may close: not before anything that happened in it. */
    Answer<Instant> closing(Instant at) {
        Optional<Instant> later = Stream.of(
                        Stream.of(lastClose()),
                        sitting.attendance().movements().stream().map(Movement::at),
                        sitting.consensuses().stream().map(SoughtConsensus::reachedAt),
                        sitting.takenOff().stream().map(TakenOff::at))
                .flatMap(instants -> instants)
                .filter(happened -> happened.isAfter(at))
                .findFirst();
        return later.isPresent() ? Answer.refused(Phrase.of("meeting.closed-too-early")) : Answer.granted(at);
    }

    private static Phrase movesDuringVote(MemberId member) {
        return Phrase.of("meeting.moves-during-vote").with(member.value());
    }

    private Instant lastClose() {
        return Stream.concat(
                        sitting.votes().stream().map(HeldVote::closedAt),
                        sitting.elections().stream().map(HeldElection::closedAt))
                .max(Comparator.naturalOrder())
                .orElse(sitting.openedAt());
    }
}
