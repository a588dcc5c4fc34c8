package org.collegium.election;

import java.util.Collection;

/**
 * A way of electing. Other methods join by this one function: count the papers, for example by
 * {@link BallotCount#of}, and hand the count to {@link Result#ofMost}. The name of a method of one's own is said by a
 * lexicon that includes it: {@link Result#explain(org.collegium.words.Lexicon)}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ElectionMethod {

    /**
     * What comes of one round. The order of the papers must not matter.
     *
     * @param contest who stands for how many seats
     * @param papers every paper in the box, blank and spoiled ones included
     */
    Result elect(Contest contest, Collection<Ballot> papers);
}
