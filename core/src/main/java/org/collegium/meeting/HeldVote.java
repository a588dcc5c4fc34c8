package org.collegium.meeting;

import java.time.Instant;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.Verdict;

/**
 * A vote that was held, with all that it was judged on.
 *
 * @param item the agenda item
 * @param openedAt when the vote opened, and the roll was taken
 * @param closedAt when it closed
 * @param roll how every seat stood
 * @param competent the organ to which the bylaws give the matter
 * @param ballots what was cast
 * @param decided the motion with its verdict
 * @param announced the outcome that was announced in the room, where one was noted
 * @param decision the number of the decision, given at the close of the sitting to what was adopted
 * @since 0.1
 */
public record HeldVote(
        int item,
        Instant openedAt,
        Instant closedAt,
        Roll roll,
        Organ competent,
        Ballots ballots,
        Motion.Decided decided,
        Optional<Outcome> announced,
        Optional<DecisionNumber> decision) {

    /**
     * A vote judged by its rule.
     *
     * @param breaking what breaks a tie beside the ballots, where it is needed
     */
    public static HeldVote judged(
            int item,
            Instant openedAt,
            Instant closedAt,
            Roll roll,
            Organ competent,
            Ballots ballots,
            Motion.Proposed motion,
            Rule rule,
            Optional<Breaking> breaking,
            Optional<Outcome> announced) {
        Motion.Decided decided = motion.decide(rule.judge(roll, ballots, breaking));
        return new HeldVote(item, openedAt, closedAt, roll, competent, ballots, decided, announced, Optional.empty());
    }

    /** What came of it. */
    public Verdict verdict() {
        return decided.verdict();
    }

    /** This vote with the number of its decision. */
    public HeldVote numbered(DecisionNumber number) {
        return new HeldVote(
                item, openedAt, closedAt, roll, competent, ballots, decided, announced, Optional.of(number));
    }
}
