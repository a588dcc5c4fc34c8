package org.collegium.bylaws;

import org.collegium.calendar.Convening;
import org.collegium.conflict.ConflictLadder;
import org.collegium.consensus.ConsensusRule;
import org.collegium.member.ExclusionRule;

/**
 * How bylaws have things go that take more than a vote.
 *
 * @param convening how the council is called together, as far as they say
 * @param consensus how the council seeks a consensus before it votes
 * @param conflicts the steps that a conflict climbs
 * @param exclusion what they ask of the exclusion of a member
 * @since 0.1
 */
public record Procedures(
        Convening convening, ConsensusRule consensus, ConflictLadder conflicts, ExclusionRule exclusion) {

    /** Those of bylaws that say nothing of them: nothing on convening, and else the assumptions that are to be confirmed. */
    public static Procedures assumed() {
        return new Procedures(
                Convening.unsaid(), ConsensusRule.consent(), ConflictLadder.collegial(), ExclusionRule.ASSUMED);
    }

    Procedures with(Convening way) {
        return new Procedures(way, consensus, conflicts, exclusion);
    }

    Procedures with(ConsensusRule way) {
        return new Procedures(convening, way, conflicts, exclusion);
    }

    Procedures with(ConflictLadder ladder) {
        return new Procedures(convening, consensus, ladder, exclusion);
    }

    Procedures with(ExclusionRule rule) {
        return new Procedures(convening, consensus, conflicts, rule);
    }
}
