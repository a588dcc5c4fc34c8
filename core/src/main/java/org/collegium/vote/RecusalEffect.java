package org.collegium.vote;

/**
 * What becomes of a recused seat in the reckoning.
 *
 * @since 0.1
 */
public enum RecusalEffect {
    /** It leaves every base and both sides of the quorum. */
    LEAVES,
    /** It stays among the seats, those in office and those attending, but is neither present nor voting. */
    STAYS
}
