package org.collegium.vote;

/**
 * How a count is held against its bound; the strictness is always explicit.
 *
 * @since 0.1
 */
public enum Comparison {
    /** Strictly more. */
    MORE_THAN,
    /** As much or more. */
    AT_LEAST,
    /** Strictly less. */
    FEWER_THAN,
    /** As much or less. */
    AT_MOST;

    /** Whether the count must reach something, rather than stay under it. */
    public boolean isLowerBound() {
        return this == MORE_THAN || this == AT_LEAST;
    }

    /** The least count that satisfies a lower bound, the greatest that satisfies an upper one. */
    long needed(long floor, long ceiling) {
        return switch (this) {
            case MORE_THAN -> floor + 1;
            case AT_LEAST -> ceiling;
            case FEWER_THAN -> ceiling - 1;
            case AT_MOST -> floor;
        };
    }
}
