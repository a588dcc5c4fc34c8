package org.collegium.vote;

/**
 * How ballots are cast.
 *
 * @since 0.1
 */
public enum BallotMode {
    /** Hands are counted (<i>main levée</i>). */
    SHOW_OF_HANDS,
    /** Each is called by name and answers (<i>appel nominal</i>). */
    ROLL_CALL,
    /** Papers in a box (<i>bulletin secret</i>). */
    SECRET
}
