package org.collegium.bylaws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.collegium.vote.Electorate;
import org.collegium.vote.Tally;

/** Everything that can be told apart at a vote, as counts: who stands where does not matter to any rule. */
final class Distributions {

    /** No rule has a say in them, so they are worked out once. */
    private static final List<List<Tally>> TALLIES = IntStream.rangeClosed(0, Examination.MOST_SEATS)
            .mapToObj(Distributions::everyTally)
            .toList();

    private Distributions() {}

    /**
     * Every electorate of so many seats: whoever is there may hold so many proxies. Plainest first: with the fewest
     * vacant, represented or recused, and then with the fewest who may vote.
     */
    static List<Electorate> electorates(int seats, int proxiesPerHolder) {
        List<Electorate> found = new ArrayList<>();
        for (int unusual = 0; unusual <= seats; unusual++) {
            for (int mayVote = 0; mayVote <= seats; mayVote++) {
                for (int vacant = 0; vacant <= unusual; vacant++) {
                    for (int represented = 0; represented <= Math.min(unusual - vacant, mayVote); represented++) {
                        int present = mayVote - represented;
                        int absent = seats - unusual - present;
                        if (absent >= 0 && represented <= proxiesPerHolder * present) {
                            found.add(new Electorate(
                                    vacant, absent, present, represented, unusual - vacant - represented));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * Every tally of so many who may vote; a spoiled ballot counts as a blank one in every rule. Plainest first: with
     * the fewest blank, and then with the fewest voters.
     */
    static List<Tally> tallies(int mayVote) {
        return TALLIES.get(mayVote);
    }

    private static List<Tally> everyTally(int mayVote) {
        List<Tally> found = new ArrayList<>();
        for (int blank = 0; blank <= mayVote; blank++) {
            for (int others = 0; others <= mayVote - blank; others++) {
                for (int inFavour = 0; inFavour <= others; inFavour++) {
                    for (int against = 0; against <= others - inFavour; against++) {
                        found.add(new Tally(
                                inFavour, against, others - inFavour - against, blank, 0, mayVote - blank - others));
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
