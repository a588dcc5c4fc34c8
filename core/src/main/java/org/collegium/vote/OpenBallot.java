package org.collegium.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collegium.attendance.Roll;
import org.collegium.council.Seat;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * A vote by name while it is open. Whoever may vote may also think better of it: the last choice counts, and the earlier
 * ones stay on record. To cast is to get the next value.
 *
 * @param rule how the vote will be judged
 * @param roll how the seats stood when it opened, without the proxies that the rule voids
 * @param casts what was cast, in order
 * @since 0.1
 */
public record OpenBallot(Rule rule, Roll roll, List<Cast> casts) {

    /**
     * One answer.
     *
     * @param seat whose
     * @param choice what
     */
    public record Cast(Seat seat, Choice choice) {}

    public OpenBallot {
        roll = rule.majority().voidsProxies() ? roll.withoutProxies() : roll;
        casts = List.copyOf(casts);
    }

    /** A vote that opens: nobody has answered yet. */
    public static OpenBallot open(Rule rule, Roll roll) {
        return new OpenBallot(rule, roll, List.of());
    }

    /** A seat answers, or answers otherwise than before. Refused where the seat may not vote. */
    public Answer<OpenBallot> cast(Seat seat, Choice choice) {
        if (!Ballots.mayVote(seat, roll)) {
            return Answer.refused(Phrase.of("ballots.may-not-vote").with(seat.number()));
        }
        List<Cast> more = new ArrayList<>(casts);
        more.add(new Cast(seat, choice));
        return Answer.granted(new OpenBallot(rule, roll, more));
    }

    /** What counts if it closed now: the last choice of each seat that answered. */
    public SortedMap<Seat, Choice> standing() {
        SortedMap<Seat, Choice> last = new TreeMap<>();
        casts.forEach(cast -> last.put(cast.seat(), cast.choice()));
        return last;
    }

    /** What a seat chose, from the first to the last. */
    public List<Choice> choicesOf(Seat seat) {
        return casts.stream()
                .filter(cast -> cast.seat().equals(seat))
                .map(Cast::choice)
                .toList();
    }

    /** How many may still answer and have not. */
    public int out() {
        return Electorate.of(roll).mayVote() - standing().size();
    }

    /** What no ballot still out can change; empty while one can. */
    public Optional<Outcome> settled() {
        if (out() == 0) {
            return Optional.of(rule.judge(roll, close(), Optional.empty()).outcome());
        }
        Set<Outcome> possible =
                Prospect.of(rule, Electorate.of(roll), Tally.of(standing().values()), out());
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /**
     * The ballots, final, although some are still out.
     *
     * @param allowed whether the bylaws allow it; refused where they do not, and while a ballot still out can change the
     *     outcome
     */
    public Answer<Ballots> closeEarly(boolean allowed) {
        if (!allowed) {
            return Answer.refused(Phrase.of("ballots.no-early-close"));
        }
        return settled().isPresent() ? Answer.granted(close()) : Answer.refused(Phrase.of("ballots.still-open"));
    }

    /** The ballots, final: whoever has not answered did not take part. */
    public Ballots close() {
        return Ballots.rollCall(standing(), roll).orElseThrow();
    }
}
