package org.collegium.vote;

/**
 * What a condition counts in a tally.
 *
 * @since 0.1
 */
public enum Count {
    /** Ballots for. */
    FOR,
    /** Ballots against. */
    AGAINST,
    /** Abstentions. */
    ABSTAIN,
    /** Everybody who voted, abstentions, blank and spoiled ballots included. */
    VOTERS;

    int in(Tally tally) {
        return switch (this) {
            case FOR -> tally.inFavour();
            case AGAINST -> tally.against();
            case ABSTAIN -> tally.abstaining();
            case VOTERS -> tally.voters();
        };
    }
}
