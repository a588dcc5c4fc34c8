package org.collegium.election;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collegium.words.Article;

/**
 * What an election is about: who stands, for how many seats, and how a tie is broken.
 *
 * @param candidates those who stand, possibly fewer than there are seats
 * @param seats at least 1
 * @param tieRule what decides between candidates with as many votes
 * @param article where the way of electing is written, if anywhere
 * @since 0.1
 */
public record Contest(SortedSet<Candidate> candidates, int seats, TieRule tieRule, Optional<Article> article) {

    public Contest {
        if (seats < 1) {
            throw new IllegalArgumentException("An election is for at least one seat, not " + seats);
        }
        candidates = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Candidate>) candidates));
    }

    /**
     * An election for so many seats between these, in which ties stay open.
     *
     * @throws IllegalArgumentException when a name stands twice
     */
    public static Contest of(int seats, String... names) {
        SortedSet<Candidate> candidates = new TreeSet<>();
        Stream.of(names).map(Candidate::new).forEach(candidate -> {
            if (!candidates.add(candidate)) {
                throw new IllegalArgumentException("Two candidates have the name '" + candidate + "'");
            }
        });
        return new Contest(candidates, seats, new TieRule.Undecided(), Optional.empty());
    }

    /** This election with another rule for ties. */
    public Contest with(TieRule rule) {
        return new Contest(candidates, seats, rule, article);
    }

    /** This election as an article of the bylaws provides for it. */
    public Contest under(Article source) {
        return new Contest(candidates, seats, tieRule, Optional.of(source));
    }

    /** This election's next round, between some of its candidates for some of its seats. */
    Contest between(Collection<Candidate> left, int seatsLeft) {
        return new Contest(new TreeSet<>(left), seatsLeft, tieRule, article);
    }
}
