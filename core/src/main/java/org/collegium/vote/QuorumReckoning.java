package org.collegium.vote;

import java.util.Optional;
import org.collegium.words.Phrase;

/**
 * The quorum worked out.
 *
 * @param quorum what was asked
 * @param attending how many attended
 * @param basis what the quorum is a fraction of; empty where it is a number
 * @param needed how many had to
 * @since 0.1
 */
public record QuorumReckoning(Quorum quorum, int attending, Optional<Basis> basis, long needed) {

    /** Whether there was a quorum. */
    public boolean met() {
        return attending >= needed;
    }

    /** The line in words. */
    public Phrase phrase() {
        return Phrase.of(met() ? "quorum.met" : "quorum.unmet")
                .with(attending)
                .with(needed)
                .with(quorum.phrase(basis));
    }
}
