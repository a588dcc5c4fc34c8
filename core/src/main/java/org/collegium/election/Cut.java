package org.collegium.election;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * So many places given out in an order that may not part everybody.
 *
 * @param in who has a place for certain, in order
 * @param tied those between whom the order does not decide
 * @param places the places that are left for the tied
 */
record Cut(List<Candidate> in, List<Candidate> tied, int places) {

    /** Gives the places to the first; whoever stands level with both sides of the edge is tied. */
    static Cut of(Collection<Candidate> candidates, Comparator<Candidate> order, int places) {
        List<Candidate> ordered = candidates.stream().sorted(order).toList();
        if (ordered.size() <= places) {
            return new Cut(ordered, List.of(), 0);
        }
        Candidate last = ordered.get(places - 1);
        if (order.compare(last, ordered.get(places)) != 0) {
            return new Cut(ordered.subList(0, places), List.of(), 0);
        }
        List<Candidate> ahead = ordered.stream()
                .filter(candidate -> order.compare(candidate, last) < 0)
                .toList();
        List<Candidate> level = ordered.stream()
                .filter(candidate -> order.compare(candidate, last) == 0)
                .toList();
        return new Cut(ahead, level, places - ahead.size());
    }
}
