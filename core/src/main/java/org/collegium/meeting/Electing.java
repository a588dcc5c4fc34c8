package org.collegium.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Provision;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.vote.Electorate;
import org.collegium.vote.Rule;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * One round of a secret election.
 *
 * @param sitting what is on record so far
 * @param election what is put to the vote
 * @param openedAt when it opened
 * @param closedAt when it closed
 */
record Electing(Sitting sitting, Election election, Instant openedAt, Instant closedAt) {

    Answer<Sitting> hold(SortedSet<Seat> voted, BallotCount count, Bylaws bylaws) {
        Provision provision = bylaws.provision(Matter.ELECTION);
        Rule rule = provision.ruleAt(sitting.convocation().id().convocation());
        return itsTurn()
                .then(next -> new Chronology(sitting).duringVote(item(), openedAt, closedAt))
                .then(still -> quorateRoll(rule))
                .then(roll -> onRecord(HeldElection.judged(
                        election, provision.competent(), openedAt, closedAt, roll, voted, count, rule.article())));
    }

    /** The election, where it is the next that can be held on its item. */
    private Answer<Election> itsTurn() {
        return new OpenItems(sitting)
                .item(item())
                .then(item -> item.motion().isPresent()
                        ? Answer.refused(Phrase.of("election.item-has-motion").with(item()))
                        : new Chronology(sitting).afterVotesAndSteps(item(), openedAt))
                .then(inOrder -> isNext());
    }

    private Answer<Election> isNext() {
        List<HeldElection> before = sitting.electionsOn(item());
        Optional<Election> next = before.isEmpty()
                ? Optional.of(election)
                : before.get(before.size() - 1).next();
        if (next.isEmpty()) {
            return Answer.refused(Phrase.of("election.over").with(item()));
        }
        return next.get().equals(election)
                ? Answer.granted(election)
                : Answer.refused(Phrase.of("election.other-round").with(item()));
    }

    private Answer<Roll> quorateRoll(Rule rule) {
        Roll noted = sitting.attendance().rollFor(item(), sitting.composition(), openedAt);
        Roll roll = rule.majority().voidsProxies() ? noted.withoutProxies() : noted;
        boolean lacking = rule.quorum()
                .filter(required ->
                        !required.reckon(Electorate.of(roll), rule.recusal()).met())
                .isPresent();
        return lacking ? Answer.refused(Phrase.of("election.no-quorum").with(item())) : Answer.granted(roll);
    }

    private Answer<Sitting> onRecord(HeldElection held) {
        return held.objection().map(Answer::<Sitting>refused).orElseGet(() -> Answer.granted(sitting.with(held)));
    }

    private int item() {
        return election.item();
    }
}
