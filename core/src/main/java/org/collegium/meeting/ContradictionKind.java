package org.collegium.meeting;

/**
 * In what way the record of a sitting can contradict itself about an item of the agenda.
 *
 * @since 0.1
 */
public enum ContradictionKind {
    /** The outcome that was announced is not the one that the ballots give. */
    ANNOUNCED,
    /** It was decided by an organ to which the matter does not belong. */
    ORGAN,
    /** The text put to the vote is not that of the agenda as amended. */
    TEXT,
    /** A seat stands otherwise in the roll of a vote than in the attendance. */
    ROLL,
    /** The ballots are not those of the seats that could vote. */
    BALLOTS,
    /** A vote was held outside the hours of the sitting. */
    OUTSIDE,
    /** A vote was opened before the one before it was closed, or closed before it was opened. */
    ORDER,
    /** Those noted as elected are not those whom the count elects. */
    ELECTION,
    /** A seat stands otherwise in a round of a search for consensus than in the attendance. */
    ROUND,
    /** A search for consensus was held outside the hours of the sitting. */
    CONSENSUS_OUTSIDE
}
