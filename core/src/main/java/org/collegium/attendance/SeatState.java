package org.collegium.attendance;

/**
 * How a seat stands at a vote. Every seat stands in exactly one state.
 *
 * @since 0.1
 */
public enum SeatState {
    /** Nobody holds the seat. */
    VACANT,
    /** Its holder is not there, excused or not. */
    ABSENT,
    /** Its holder is in the room or connected. */
    PRESENT,
    /** Its holder is away, and somebody present holds the proxy. */
    REPRESENTED,
    /** Its holder stands back from this item. */
    RECUSED
}
