package org.collegium.vote;

/**
 * What somebody may answer when a motion is put to the vote.
 *
 * @since 0.1
 */
public enum Choice {
    /** Yes (<i>pour</i>). */
    FOR,
    /** No (<i>contre</i>). */
    AGAINST,
    /** Neither, and said so (<i>abstention</i>). */
    ABSTAIN,
    /** An empty ballot (<i>blanc</i>). */
    BLANK,
    /** A ballot that cannot be read as an answer (<i>nul</i>). */
    SPOILED,
    /** There and able to vote, but did not (<i>ne prend pas part au vote</i>). */
    NOT_PARTICIPATING
}
