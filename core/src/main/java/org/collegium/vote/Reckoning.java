package org.collegium.vote;

import java.util.OptionalInt;
import org.collegium.words.Phrase;

/**
 * One condition worked out: the line that an auditor checks with a pencil.
 *
 * @param condition what was asked
 * @param counted the count found
 * @param base the size of the base; empty where the bound is no fraction of one
 * @param needed the least count that would do for a lower bound, the greatest for an upper one
 * @since 0.1
 */
public record Reckoning(Condition condition, long counted, OptionalInt base, long needed) {

    /** How far the count is on the right side: 0 just met, negative not met. */
    public long margin() {
        return condition.comparison().isLowerBound() ? counted - needed : needed - counted;
    }

    /** Whether the condition is met. */
    public boolean met() {
        return margin() >= 0;
    }

    /** The line in words. */
    public Phrase phrase() {
        Phrase asked = Bounds.phrase(condition.comparison(), condition.bound());
        Phrase limit = Phrase.of(condition.comparison().isLowerBound() ? "needed.least" : "needed.most")
                .with(needed);
        Phrase result = Phrase.of(met() ? "condition.met" : "condition.unmet");
        Phrase count = Phrase.of("count", condition.count());
        if (condition.bound() instanceof Bound.Share share) {
            return Phrase.of("reckoning.share")
                    .with(count)
                    .with(counted)
                    .with(base.orElseThrow())
                    .with(Phrase.of("base", share.base()))
                    .with(limit)
                    .with(asked)
                    .with(result);
        }
        return Phrase.of("reckoning.plain")
                .with(count)
                .with(counted)
                .with(limit)
                .with(asked)
                .with(result);
    }
}
