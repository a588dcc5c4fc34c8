package org.collegium.bylaws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collegium.vote.Electorate;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.Verdict;

/** Everything that can happen at a vote, as counts: who stands where does not matter to any rule. */
final class Distributions {

    private static final int STATES = 5;
    private static final int CHOICES = 5;

    private Distributions() {}

    /** Every electorate of so many seats, plainest first: whoever is there may hold so many proxies. */
    static List<Electorate> electorates(int seats, int proxiesPerHolder) {
        Comparator<Electorate> plainest =
                Comparator.comparingInt(each -> each.vacant() + each.represented() + each.recused());
        return all(seats, STATES, n -> new Electorate(n[0], n[1], n[2], n[3], n[4])).stream()
                .filter(each -> each.represented() <= proxiesPerHolder * each.present())
                .sorted(plainest.thenComparingInt(Electorate::mayVote))
                .toList();
    }

    /** Every tally of so many who may vote, plainest first; a spoiled ballot counts as a blank one in every rule. */
    static List<Tally> tallies(int mayVote) {
        Comparator<Tally> plainest = Comparator.comparingInt(Tally::blank);
        return all(mayVote, CHOICES, n -> new Tally(n[0], n[1], n[2], n[3], 0, n[4])).stream()
                .sorted(plainest.thenComparingInt(Tally::voters))
                .toList();
    }

    /** Judges everything that can happen at a vote, plainest electorates first and fewest ballots first. */
    static void judgeAll(Rule rule, int seats, int proxiesPerHolder, Consumer<Verdict> look) {
        // A represented seat is an absent one where the rule voids proxies, and absent ones are tried anyway.
        int proxies = rule.majority().voidsProxies() ? 0 : proxiesPerHolder;
        Map<Integer, List<Tally>> tallies = new HashMap<>();
        for (Electorate electorate : electorates(seats, proxies)) {
            tallies.computeIfAbsent(electorate.mayVote(), Distributions::tallies)
                    .forEach(tally -> look.accept(rule.judge(electorate, tally)));
        }
    }

    private static <T> List<T> all(int total, int boxes, Function<int[], T> make) {
        List<T> found = new ArrayList<>();
        fill(new int[boxes], 0, total, make, found);
        return found;
    }

    private static <T> void fill(int[] counts, int box, int left, Function<int[], T> make, List<T> found) {
        if (box == counts.length - 1) {
            counts[box] = left;
            found.add(make.apply(counts));
            return;
        }
        for (int here = 0; here <= left; here++) {
            counts[box] = here;
            fill(counts, box + 1, left - here, make, found);
        }
    }
}
