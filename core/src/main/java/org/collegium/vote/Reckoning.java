package org.collegium.vote;

import java.util.Optional;
import java.util.OptionalInt;
import org.collegium.words.Phrase;

/**
 * One condition worked out: the line that an auditor checks with a pencil.
 *
 * @param condition what was asked
 * @param counted the count found
 * @param basis what the bound is a fraction of; empty where it is none
 * @param needed the least count that would do for a lower bound, the greatest for an upper one
 * @since 0.1
 */
public record Reckoning(Condition condition, long counted, Optional<Basis> basis, long needed) {

    /** The size of the base; empty where the bound is no fraction of one. */
    public OptionalInt base() {
        return basis.isPresent() ? OptionalInt.of(basis.get().size()) : OptionalInt.empty();
    }

    /** How far the count is on the right side: 0 just met, negative not met. */
    public long margin() {
        return isLeast() ? counted - needed : needed - counted;
    }

    /** Whether the condition is met. */
    public boolean met() {
        return margin() >= 0;
    }

    /** The line in words. */
    public Phrase phrase() {
        return Phrase.of("reckoning")
                .with(Phrase.of("count", condition.count()))
                .with(counted)
                .with(Phrase.of(isLeast() ? "needed.least" : "needed.most").with(needed))
                .with(Bounds.phrase(condition.comparison(), condition.bound(), basis))
                .with(result());
    }

    private boolean isLeast() {
        return condition.comparison().isLowerBound();
    }

    private Phrase result() {
        if (met()) {
            return Phrase.of("condition.met").with(margin());
        }
        return Phrase.of(isLeast() ? "condition.lacking" : "condition.exceeded").with(-margin());
    }
}
