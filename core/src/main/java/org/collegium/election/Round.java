package org.collegium.election;

import java.util.Collection;

/**
 * A round that is still to be held.
 *
 * @param method how it is counted
 * @param contest who stands in it, for the seats that are left
 * @since 0.1
 */
public record Round(ElectionMethod method, Contest contest) {

    /** What comes of it. */
    public Result elect(Collection<Ballot> papers) {
        return method.elect(contest, papers);
    }
}
