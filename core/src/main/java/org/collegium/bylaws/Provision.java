package org.collegium.bylaws;

import org.collegium.association.Organ;
import org.collegium.vote.Rule;

/**
 * What the bylaws provide for a matter.
 *
 * @param competent the organ that decides it
 * @param rule how its vote is judged
 * @param onSecondConvocation how it is judged where the organ was called again after a sitting without quorum; the same
 *     rule unless the bylaws ease it
 * @since 0.1
 */
public record Provision(Organ competent, Rule rule, Rule onSecondConvocation) {

    /** The same rule at every convocation. */
    public static Provision of(Organ competent, Rule rule) {
        return new Provision(competent, rule, rule);
    }

    /**
     * The rule at a convocation.
     *
     * @param convocation 1, or more where the organ was called again
     */
    public Rule ruleAt(int convocation) {
        return convocation == 1 ? rule : onSecondConvocation;
    }
}
