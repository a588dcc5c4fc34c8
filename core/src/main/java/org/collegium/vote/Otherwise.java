package org.collegium.vote;

/**
 * What becomes of a motion that is not adopted.
 *
 * @since 0.1
 */
public enum Otherwise {
    /** It is rejected; only another version may come back. */
    REJECTED,
    /** It goes to the next sitting as it stands, as bodies that seek unanimity provide. */
    POSTPONED
}
