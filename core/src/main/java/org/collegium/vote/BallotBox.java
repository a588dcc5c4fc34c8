package org.collegium.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A secret ballot while it is open. It knows who put a paper in and not what is on it; a paper is final, and nothing is
 * known by which it could close early.
 *
 * @param roll how the seats stood when it opened
 * @param voted the seats that put a paper in the box, in no order of time
 * @since 0.1
 */
public record BallotBox(Roll roll, SortedSet<Seat> voted) {

    public BallotBox {
        voted = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Seat>) voted));
    }

    /** An empty box. */
    public static BallotBox open(Rule rule, Roll roll) {
        return new BallotBox(rule.majority().voidsProxies() ? roll.withoutProxies() : roll, new TreeSet<>());
    }

    /** A seat puts its paper in. Refused where the seat may not vote, and where it did already. */
    public Answer<BallotBox> put(Seat seat) {
        if (!Ballots.mayVote(seat, roll)) {
            return Answer.refused(Phrase.of("ballots.may-not-vote").with(seat.number()));
        }
        if (voted.contains(seat)) {
            return Answer.refused(Phrase.of("ballots.paper-is-final").with(seat.number()));
        }
        SortedSet<Seat> more = new TreeSet<>(voted);
        more.add(seat);
        return Answer.granted(new BallotBox(roll, more));
    }

    /** Opens the box: what was found on the papers. Refused where there are more or fewer than voters. */
    public Answer<Ballots> count(Tally papers) {
        return Ballots.secret(voted, papers, roll);
    }
}
