package org.collegium.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a rule asks of the choices once it is known who may vote. Two electorates of which it asks the same are judged
 * alike, whatever is chosen, so that whoever tries every vote judges the choices once for both.
 *
 * @since 0.1
 */
public final class Requirement {

    private static final Tally NO_VOTES = Tally.of(0, 0, 0);

    private final Rule rule;
    private final Electorate electorate;
    private final boolean quorum;
    private final long[] surpluses;

    private Requirement(Rule rule, Electorate electorate) {
        this.rule = rule;
        this.electorate = rule.majority().voidsProxies() ? electorate.withoutProxies() : electorate;
        this.quorum = rule.quorum().isEmpty()
                || rule.quorum().get().reckon(this.electorate, rule.recusal()).met();
        // A surplus is linear in the counts with weights that no electorate changes: equal at no votes, equal at any.
        List<Condition> conditions = rule.majority().conditions();
        this.surpluses = new long[conditions.size()];
        for (int i = 0; i < surpluses.length; i++) {
            surpluses[i] = conditions.get(i).surplus(this.electorate, NO_VOTES, rule.recusal());
        }
    }

    /**
     * What a rule asks of an electorate.
     *
     * @param rule how votes are judged
     * @param electorate how the seats stand, with their proxies; the rule voids those it must
     */
    public static Requirement of(Rule rule, Electorate electorate) {
        return new Requirement(rule, electorate);
    }

    /** Whether enough attend for a vote to decide anything. */
    public boolean hasQuorum() {
        return quorum;
    }

    /** Whether a tally adopts; a tie does not. The same as {@link Verdict#isAdopted} where nothing breaks a tie. */
    public boolean isMetBy(Tally tally) {
        if (!quorum || tally.inFavour() == 0) {
            return false;
        }
        for (Condition condition : rule.majority().conditions()) {
            if (condition.surplus(electorate, tally, rule.recusal()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tally is a tie; the same as {@link Verdict#isTie}. */
    public boolean isTiedBy(Tally tally) {
        return rule.judge(electorate, tally).isTie();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Requirement that
                && quorum == that.quorum
                && electorate.mayVote() == that.electorate.mayVote()
                && Arrays.equals(surpluses, that.surpluses)
                && Objects.equals(rule, that.rule);
    }

    /** Without the rule, which is the same wherever requirements are held against each other. */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(surpluses) + 2 * electorate.mayVote() + (quorum ? 1 : 0);
    }

    @Override
    public String toString() {
        return rule + " of " + electorate;
    }
}
