package org.collegium.meeting;

import java.time.Instant;
import java.util.Optional;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.vote.Quorum;

/**
 * How a sitting opened, which nothing changes any more.
 *
 * @param convocation what called it
 * @param at when it opened
 * @param composition who held each seat
 * @param facilitator who led the discussion (<i>animation</i>)
 * @param secretary who kept the record (<i>secrétariat</i>)
 * @param quorum what it takes to deliberate, measured at the opening too
 * @since 0.1
 */
public record Opening(
        Convocation convocation,
        Instant at,
        Composition composition,
        Holder facilitator,
        Holder secretary,
        Optional<Quorum> quorum) {

    /** What everybody may know of it. */
    Opening publicly() {
        return new Opening(convocation.publicly(), at, composition, facilitator, secretary, quorum);
    }
}
