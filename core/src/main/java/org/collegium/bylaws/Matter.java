package org.collegium.bylaws;

/**
 * What a motion is about (<i>matière</i>); it chooses the rule.
 *
 * @since 0.1
 */
public enum Matter {
    /** Everyday business. */
    ORDINARY,
    /** A choice of persons. */
    PERSONS,
    /** The exclusion of a member. */
    EXCLUSION,
    /** Spending over the amount that the bylaws set. */
    SPENDING,
    /** A change of the bylaws. */
    BYLAWS,
    /** The yearly accounts. */
    ACCOUNTS,
    /** What the general meeting is told and where it wants to go: reports, fees, plans. */
    ORIENTATION,
    /** Who sits on the council: elections, and the ratification of co-optations. */
    ELECTION
}
