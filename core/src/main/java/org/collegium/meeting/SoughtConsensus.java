package org.collegium.meeting;

import java.time.Instant;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.ConsensusStep;
import org.collegium.motion.DecisionNumber;
import org.collegium.motion.Motion;

/**
 * The search for consensus on the motion of an item, as far as one sitting took it.
 *
 * @param item the agenda item
 * @param proposed the motion as the agenda has it
 * @param competent the organ to which the bylaws give its matter
 * @param consensus the search
 * @param decision the number of the decision, given at the close of the sitting to a text that was adopted by consent
 * @since 0.1
 */
public record SoughtConsensus(
        int item, Motion.Proposed proposed, Organ competent, Consensus consensus, Optional<DecisionNumber> decision) {

    /** The motion in the version that the search has on the table. */
    public Motion.Proposed onTheTable() {
        return proposed.as(consensus.version());
    }

    /** The motion with what the search made of it. */
    public Motion.Sought motion() {
        return new Motion.Sought(onTheTable(), consensus);
    }

    /** Whether the sitting was done with the motion through it alone. */
    public boolean isOverWithoutVote() {
        return consensus.isOver() && consensus.step() != ConsensusStep.VOTE;
    }

    /** When the last step was reached. */
    public Instant reachedAt() {
        return consensus.stages().get(consensus.stages().size() - 1).since();
    }

    SoughtConsensus with(Consensus next) {
        return new SoughtConsensus(item, proposed, competent, next, decision);
    }

    SoughtConsensus numbered(DecisionNumber number) {
        return new SoughtConsensus(item, proposed, competent, consensus, Optional.of(number));
    }
}
