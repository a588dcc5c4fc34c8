package org.collegium.member;

/**
 * What is done on the way to excluding a member, in this order. Of the last two one is done, and only after an appeal.
 *
 * @since 0.1
 */
public enum ExclusionStep {
    /** The grievances are notified to the member (<i>griefs</i>). */
    GRIEVANCES,
    /** The member is called to a hearing (<i>convocation</i>). */
    SUMMONS,
    /** The day of the hearing, whether or not the member came (<i>audition</i>). */
    HEARING,
    /** The organ decides, with its reasons (<i>décision motivée</i>). */
    DECISION,
    /** The decision is notified to the member. */
    NOTIFICATION,
    /** The member appeals (<i>recours</i>). */
    APPEAL,
    /** The exclusion is confirmed on appeal. */
    CONFIRMED,
    /** The exclusion is set aside on appeal. */
    SET_ASIDE;

    /** Whether no exclusion goes without it. */
    boolean isNeeded() {
        return compareTo(NOTIFICATION) <= 0;
    }

    /** What comes before it; the first follows nothing but itself. */
    ExclusionStep before() {
        return switch (this) {
            case GRIEVANCES, SUMMONS -> GRIEVANCES;
            case HEARING -> SUMMONS;
            case DECISION -> HEARING;
            case NOTIFICATION -> DECISION;
            case APPEAL -> NOTIFICATION;
            case CONFIRMED, SET_ASIDE -> APPEAL;
        };
    }
}
