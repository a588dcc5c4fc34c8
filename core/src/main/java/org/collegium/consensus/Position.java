package org.collegium.consensus;

/**
 * What a seat may answer when a text is put to a round. To be silent is no position, and no consent.
 *
 * @since 0.1
 */
public enum Position {
    /** Yes (<i>accord</i>). */
    AGREE,
    /** Yes, with something to be noted (<i>accord avec réserves</i>). */
    AGREE_WITH_RESERVATIONS,
    /** Neither yes nor no: the others may go on (<i>en retrait</i>). */
    STAND_ASIDE,
    /** No, for a reason that an amendment may answer (<i>objection</i>). */
    OBJECT;

    /** Whether it is a yes, with reservations or without. */
    public boolean agrees() {
        return this == AGREE || this == AGREE_WITH_RESERVATIONS;
    }
}
