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
import org.collegium.vote.Verdict;

/**
 * A vote that was held, with all that it was judged on.
 *
 * @param question what was put to the vote
 * @param openedAt when the vote opened, and the roll was taken
 * @param closedAt when it closed
 * @param closedEarly whether it closed before everybody had answered, nobody being able to change its outcome
 * @param roll how every seat stood
 * @param ballots what was cast
 * @param verdict what came of it
 * @param announced the outcome that was announced in the room, where one was noted
 * @param decision the number of the decision, given at the close of the sitting to a text that was adopted
 * @since 0.1
 */
public record HeldVote(
        Question question,
        Instant openedAt,
        Instant closedAt,
        boolean closedEarly,
        Roll roll,
        Ballots ballots,
        Verdict verdict,
        Optional<Outcome> announced,
        Optional<DecisionNumber> decision) {

    /**
     * A vote judged by its rule.
     *
     * @param breaking what breaks a tie beside the ballots, where it is needed
     */
    public static HeldVote judged(
            Question question,
            Instant openedAt,
            Instant closedAt,
            boolean closedEarly,
            Roll roll,
            Ballots ballots,
            Optional<Breaking> breaking,
            Optional<Outcome> announced) {
        Verdict verdict = question.rule().judge(roll, ballots, breaking);
        return new HeldVote(
                question, openedAt, closedAt, closedEarly, roll, ballots, verdict, announced, Optional.empty());
    }

    /** The agenda item. */
    public int item() {
        return question.item();
    }

    /** The organ to which the bylaws give the matter. */
    public Organ competent() {
        return question.competent();
    }

    /** The motion with its verdict; empty where the vote was on an amendment. */
    public Optional<Motion.Decided> decided() {
        return question.isOnText() ? Optional.of(question.motion().decide(verdict)) : Optional.empty();
    }

    /** Whether it adopted the text of its motion, so that a decision was taken. */
    public boolean takesDecision() {
        return question.isOnText() && verdict.isAdopted();
    }

    /** Whether the question is answered for this sitting: another vote on it would be one too many. */
    public boolean isFinal() {
        return verdict.outcome() == Outcome.ADOPTED
                || verdict.outcome() == Outcome.NOT_ADOPTED
                || verdict.isPostponed();
    }

    /** This vote with the number of its decision. */
    public HeldVote numbered(DecisionNumber number) {
        return new HeldVote(
                question, openedAt, closedAt, closedEarly, roll, ballots, verdict, announced, Optional.of(number));
    }
}
