package org.collegium.vote;

/**
 * What came of a vote.
 *
 * @since 0.1
 */
public enum Outcome {
    /** The motion is adopted. */
    ADOPTED,
    /** The motion is not adopted. */
    NOT_ADOPTED,
    /** Too few attended: nothing is decided. */
    NO_QUORUM,
    /** As many for as against, and the bylaws name a next step. */
    TIED
}
