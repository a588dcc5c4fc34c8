package org.collegium.election;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What makes a paper count for nobody. A paper with several faults is counted once, under the first of them here.
 *
 * @since 0.1
 */
public enum Spoiling {
    /** Torn, signed or unreadable. */
    UNUSABLE,
    /** It names somebody who does not stand. */
    UNKNOWN_NAME,
    /** It names somebody twice. */
    SAME_NAME_TWICE,
    /** It bears more names than the method allows. */
    TOO_MANY_NAMES;

    /** What spoils a paper with these names, if anything does. */
    static Optional<Spoiling> of(List<Candidate> names, Collection<Candidate> standing, int most) {
        if (!standing.containsAll(names)) {
            return Optional.of(UNKNOWN_NAME);
        }
        if (new HashSet<>(names).size() < names.size()) {
            return Optional.of(SAME_NAME_TWICE);
        }
        return names.size() > most ? Optional.of(TOO_MANY_NAMES) : Optional.empty();
    }
}
