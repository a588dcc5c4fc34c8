package org.collegium.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collegium.association.Organ;
import org.collegium.attendance.Roll;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.council.Terms;
import org.collegium.election.BallotCount;
import org.collegium.election.Candidate;
import org.collegium.election.Result;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * One round of a secret election that was held: who voted, and apart from it what was found in the box. Nothing links
 * the two.
 *
 * @param election what was put to the vote
 * @param competent the organ to which the bylaws give elections
 * @param openedAt when it opened, and the roll was taken
 * @param closedAt when it closed
 * @param roll how every seat stood
 * @param voted the seats that put a paper in the box
 * @param result what came of it, with the count of the papers
 * @since 0.1
 */
public record HeldElection(
        Election election,
        Organ competent,
        Instant openedAt,
        Instant closedAt,
        Roll roll,
        SortedSet<Seat> voted,
        Result result) {

    public HeldElection {
        voted = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Seat>) voted));
    }

    /**
     * A round judged by its method.
     *
     * @param article where the way of electing is written, if anywhere
     */
    public static HeldElection judged(
            Election election,
            Organ competent,
            Instant openedAt,
            Instant closedAt,
            Roll roll,
            SortedSet<Seat> voted,
            BallotCount count,
            Optional<Article> article) {
        Result result = election.method().judge(election.contest(article), count);
        return new HeldElection(election, competent, openedAt, closedAt, roll, voted, result);
    }

    /** The agenda item. */
    public int item() {
        return election.item();
    }

    /**
     * Why what was cast does not fit the roll and the candidates: a seat voted that could not, there are more papers than
     * voters, or the votes do not add up.
     */
    public Optional<Phrase> objection() {
        Optional<Seat> stranger = voted.stream()
                .filter(seat ->
                        roll.standing(seat).filter(Roll.Standing::mayVote).isEmpty())
                .findFirst();
        if (stranger.isPresent()) {
            return Optional.of(
                    Phrase.of("ballots.may-not-vote").with(stranger.get().number()));
        }
        int papers = result.count().papers();
        return papers > voted.size()
                ? Optional.of(Phrase.of("ballots.box-differs").with(papers).with(voted.size()))
                : election.method().objectionTo(result.contest(), result.count());
    }

    /** Somebody who stood in it, as papers name them. */
    public Holder holder(Candidate candidate) {
        return election.holder(candidate);
    }

    /** Who got which seat in this round: those elected take them in order. */
    public Map<Seat, Holder> elected() {
        Map<Seat, Holder> elected = new LinkedHashMap<>();
        for (int i = 0; i < result.elected().size(); i++) {
            elected.put(
                    election.seats().get(i), election.holder(result.elected().get(i)));
        }
        return Collections.unmodifiableMap(elected);
    }

    /** The round that is to follow, if one is: those who stand in it, for the seats that are left. */
    public Optional<Election> next() {
        return result.next()
                .map(round -> new Election(
                        item(),
                        election.seats()
                                .subList(
                                        result.elected().size(),
                                        election.seats().size()),
                        election.candidates().stream()
                                .filter(holder -> round.contest().candidates().contains(Election.named(holder)))
                                .toList(),
                        election.method().counting(),
                        election.tieRule()));
    }

    /**
     * The council after those elected took their seats on a day: for the rest of a mandate that was cut short, or else for
     * a whole term. Refused as by {@link Council#appoint} and {@link Terms#allow}.
     *
     * @param council before
     * @param from their first day
     * @param terms how long a mandate lasts
     * @param members everybody known
     */
    public Answer<Council> seat(Council council, LocalDate from, Terms terms, Members members) {
        Answer<Council> seated = Answer.granted(council);
        for (Map.Entry<Seat, Holder> place : elected().entrySet()) {
            seated = seated.then(soFar -> seat(soFar, place.getKey(), place.getValue(), from, terms, members));
        }
        return seated;
    }

    private static Answer<Council> seat(
            Council council, Seat seat, Holder holder, LocalDate from, Terms terms, Members members) {
        if (council.termLeft(seat, from).isPresent()) {
            return council.replace(seat, holder.id(), from, members);
        }
        Mandate whole = new Mandate(seat, holder.id(), from, Optional.of(terms.end(from)), Mandate.Origin.ELECTED);
        return terms.allow(whole, council, members).then(allowed -> council.appoint(allowed, members));
    }
}
