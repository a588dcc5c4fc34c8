package org.collegium.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may still come of a vote while ballots are out.
 *
 * @since 0.1
 */
public final class Prospect {

    private static final int CHOICES = Choice.values().length;

    private final Rule rule;
    private final Electorate electorate;
    private final Tally cast;
    private final int out;

    private Prospect(Rule rule, Electorate electorate, Tally cast, int out) {
        this.rule = rule;
        this.electorate = rule.majority().voidsProxies() ? electorate.withoutProxies() : electorate;
        this.cast = cast;
        this.out = out;
    }

    /**
     * Every outcome that the ballots still out can bring about, whatever they say, and whoever breaks a tie.
     *
     * @param rule how the vote is judged
     * @param electorate how the seats stand
     * @param cast what was chosen so far
     * @param out how many have not chosen yet
     */
    public static Set<Outcome> of(Rule rule, Electorate electorate, Tally cast, int out) {
        return new Prospect(rule, electorate, cast, out).outcomes();
    }

    private Set<Outcome> outcomes() {
        if (rule.quorum()
                .filter(required -> !required.reckon(electorate, rule.recusal()).met())
                .isPresent()) {
            return EnumSet.of(Outcome.NO_QUORUM);
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (canMeet(Demands.ofAdoption(rule, electorate))) {
            outcomes.add(Outcome.ADOPTED);
        }
        if (Demands.ofAdoptionOrTie(rule, electorate).eachMissed().anyMatch(this::canMeet)) {
            outcomes.add(Outcome.NOT_ADOPTED);
        }
        if (canMeet(Demands.ofTie(rule, electorate))) {
            outcomes.addAll(outcomesOfATie());
        }
        return outcomes;
    }

    private Set<Outcome> outcomesOfATie() {
        return rule.tieBreak().isCastingVote()
                ? EnumSet.of(Outcome.ADOPTED, Outcome.NOT_ADOPTED)
                : EnumSet.of(rule.tieBreak().unbroken());
    }

    /** Whether the ballots still out can be shared among the choices so that the demands are met. */
    private boolean canMeet(Demands demands) {
        List<long[]> inequalities = new ArrayList<>(demands.after(cast).sums());
        inequalities.add(shared(-out, 1));
        inequalities.add(shared(out, -1));
        return LeastPoint.of(CHOICES, inequalities).isPresent();
    }

    private static long[] shared(long constant, long weight) {
        long[] sum = new long[CHOICES + 1];
        Arrays.fill(sum, weight);
        sum[0] = constant;
        return sum;
    }
}
