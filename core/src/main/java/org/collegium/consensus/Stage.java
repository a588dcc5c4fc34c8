package org.collegium.consensus;

import java.time.Instant;
import java.util.Optional;
import org.collegium.council.Seat;

/**
 * A step of the ladder that was reached.
 *
 * @param step which
 * @param since when
 * @param askedBy the seat that asked for the vote before the rounds were spent; empty for every other step
 * @since 0.1
 */
public record Stage(ConsensusStep step, Instant since, Optional<Seat> askedBy) {

    static Stage of(ConsensusStep step, Instant since) {
        return new Stage(step, since, Optional.empty());
    }
}
