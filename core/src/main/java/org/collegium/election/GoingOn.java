package org.collegium.election;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who goes on to a second round, among those whom the first did not elect.
 *
 * @since 0.1
 */
public enum GoingOn {
    /** Two for each seat that is left, and whoever has as many votes as the last of these. */
    LEADING {
        @Override
        Collection<Candidate> among(List<Candidate> left, BallotCount count, int seats) {
            Comparator<Candidate> byVotes =
                    Comparator.<Candidate>comparingInt(count::of).reversed();
            Cut cut = Cut.of(left, byVotes, 2 * seats);
            return Stream.concat(cut.in().stream(), cut.tied().stream()).toList();
        }
    },
    /**
     * Everybody, as in French municipalities of fewer than 1 000 inhabitants (electoral code, L. 255-3, before loi
     * n° 2025-444).
     */
    EVERYBODY {
        @Override
        Collection<Candidate> among(List<Candidate> left, BallotCount count, int seats) {
            return left;
        }
    };

    abstract Collection<Candidate> among(List<Candidate> left, BallotCount count, int seats);
}
