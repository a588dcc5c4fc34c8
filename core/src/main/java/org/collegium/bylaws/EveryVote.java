package org.collegium.bylaws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collegium.vote.Electorate;
import org.collegium.vote.Requirement;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;

/** Everything that can happen at a vote under a rule. Electorates that the rule cannot tell apart are judged once. */
final class EveryVote {

    private final Rule rule;
    private final List<Electorate> electorates;
    private final Map<Requirement, Adoptions> judged = new HashMap<>();

    EveryVote(Rule rule, int seats, int proxiesPerHolder) {
        this.rule = rule;
        // A represented seat is an absent one where the rule voids proxies, and absent ones are tried anyway.
        this.electorates = Distributions.electorates(seats, rule.majority().voidsProxies() ? 0 : proxiesPerHolder);
    }

    /** Every electorate, plainest first. */
    List<Electorate> electorates() {
        return electorates;
    }

    /** Every tally of those who may vote, plainest first. */
    List<Tally> tallies(Electorate there) {
        return Distributions.tallies(there.mayVote());
    }

    /** What is adopted where the seats stand so; the same value wherever the rule asks the same. */
    Adoptions adoptions(Electorate there) {
        return judged.computeIfAbsent(
                Requirement.of(rule, there),
                requirement -> new Adoptions(requirement, tallies(there), there.mayVote()));
    }

    /** Whether any vote can be a tie, once the adoptions of every electorate were asked for. */
    boolean tie() {
        return judged.values().stream().anyMatch(Adoptions::tie);
    }
}
