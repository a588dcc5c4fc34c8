package org.collegium.conflict;

/**
 * A step of the ladder on which a conflict is answered.
 *
 * @since 0.1
 */
public enum ConflictStep {
    /** Somebody has received the case (<i>saisine</i>). */
    RAISED,
    /** The parties talk to each other (<i>échange direct</i>). */
    DIRECT_TALK,
    /** Somebody listens to each of them (<i>écoute</i>). */
    LISTENER,
    /** A circle of members hears them together (<i>cercle collectif</i>). */
    COLLECTIVE_CIRCLE,
    /** Somebody from outside mediates (<i>médiation externe</i>). */
    EXTERNAL_MEDIATION,
    /** The council decides by consensus. */
    COUNCIL_CONSENSUS,
    /** The council decides by majority, as the last resort. */
    MAJORITY_VOTE;

    /** Whether the council decides here, its members who are parties standing back. */
    public boolean isForCouncil() {
        return this == COUNCIL_CONSENSUS || this == MAJORITY_VOTE;
    }
}
