package org.collegium.review;

/**
 * How far minutes have come on their way from the sitting into the register.
 *
 * @since 0.1
 */
public enum Stage {
    /** Drawn up, not sent to anybody. */
    DRAFTED,
    /** Sent for review as they stand. */
    IN_REVIEW,
    /** Corrected since they were last sent. */
    CORRECTED,
    /** Put to approval and refused: back to review. */
    REFUSED,
    /** Approved, not yet in the register. */
    APPROVED,
    /** In the register. */
    SEALED
}
