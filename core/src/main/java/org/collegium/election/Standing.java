package org.collegium.election;

import java.util.Comparator;

/**
 * Where a candidate came in.
 *
 * @param rank from 1; those with as many votes share it, and the next one is skipped
 * @param candidate who
 * @param votes how many
 * @since 0.1
 */
public record Standing(int rank, Candidate candidate, int votes) implements Comparable<Standing> {

    private static final Comparator<Standing> BY_RANK =
            Comparator.comparingInt(Standing::rank).thenComparing(Standing::candidate);

    @Override
    public int compareTo(Standing other) {
        return BY_RANK.compare(this, other);
    }
}
