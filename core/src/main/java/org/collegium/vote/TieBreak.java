package org.collegium.vote;

/**
 * What follows when as many are for as against and nothing else stands in the way.
 *
 * @since 0.1
 */
public enum TieBreak {
    /** The motion is not adopted. */
    NOT_ADOPTED,
    /** The motion is put to the vote once more. */
    SECOND_BALLOT,
    /** The motion goes to the next sitting. */
    NEXT_MEETING
}
