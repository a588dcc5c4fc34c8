package org.collegium.meeting;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.election.Candidate;
import org.collegium.election.Contest;
import org.collegium.election.CountedMethod;
import org.collegium.election.TieRule;
import org.collegium.words.Article;

/**
 * What is put to the vote where seats of the council are to be filled: one round of it. An item has either a motion or an
 * election, which is put on the table at the sitting.
 *
 * @param item the agenda item
 * @param seats the seats to fill, in the order in which those elected take them
 * @param candidates those who stand, in the order in which they were read out; voters write their names
 * @param method how it is counted
 * @param tieRule what decides between candidates with as many votes
 * @since 0.1
 */
public record Election(int item, List<Seat> seats, List<Holder> candidates, CountedMethod method, TieRule tieRule) {

    public Election {
        seats = List.copyOf(seats);
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("Nobody stands in the election on item " + item);
        }
        if (seats.stream().distinct().count() < seats.size()) {
            throw new IllegalArgumentException("A seat is to be filled twice on item " + item + ": " + seats);
        }
        if (candidates.stream().map(Holder::name).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("Papers could not tell all candidates apart: " + candidates);
        }
        tieRule = tieRule.among(candidates.stream().map(Election::named).toList());
    }

    /** Who stands for how many seats, as the papers tell them apart. */
    public Contest contest(Optional<Article> article) {
        TreeSet<Candidate> names = new TreeSet<>();
        candidates.forEach(holder -> names.add(named(holder)));
        return new Contest(names, seats.size(), tieRule, article);
    }

    /** Somebody as papers name them. */
    public static Candidate named(Holder holder) {
        return new Candidate(holder.name());
    }

    /** Somebody who stands in it. */
    Holder holder(Candidate candidate) {
        return candidates.stream()
                .filter(holder -> named(holder).equals(candidate))
                .findFirst()
                .orElseThrow();
    }
}
