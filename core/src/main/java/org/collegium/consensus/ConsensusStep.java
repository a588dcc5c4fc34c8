package org.collegium.consensus;

/**
 * A step of the ladder.
 *
 * @since 0.1
 */
public enum ConsensusStep {
    /** A text is on the table. */
    PROPOSED,
    /** What it means was asked and answered. */
    CLARIFIED,
    /** Everybody says what they think of it. */
    REACTIONS,
    /** A round: every seat takes a position. */
    OBJECTIONS,
    /** The text was changed to answer objections. */
    AMENDED,
    /** Adopted without a vote. */
    ADOPTED_BY_CONSENT,
    /** Put off to the next sitting, which goes on from here. */
    POSTPONED,
    /** To be decided by a vote. */
    VOTE,
    /** To be decided by the general meeting. */
    GENERAL_MEETING;

    /** Whether the ladder ends here. */
    public boolean isLast() {
        return this == ADOPTED_BY_CONSENT || this == VOTE || this == GENERAL_MEETING;
    }
}
