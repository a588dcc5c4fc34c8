package org.collegium.archive;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.collegium.association.Organ;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.Matter;
import org.collegium.bylaws.Permission;
import org.collegium.bylaws.Provision;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.Position;
import org.collegium.consensus.Stance;
import org.collegium.council.Seat;
import org.collegium.election.BallotCount;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Election;
import org.collegium.meeting.HeldElection;
import org.collegium.meeting.Meeting;
import org.collegium.motion.Amendment;
import org.collegium.motion.DecisionNumber;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;
import org.collegium.vote.OpenBallot;
import org.collegium.vote.Outcome;
import org.collegium.vote.Rule;
import org.collegium.vote.Tally;
import org.collegium.vote.TieBreak;
import org.collegium.words.Answer;

/** A sitting of the council told in order: who comes at what time, what is voted, until it closes. */
public final class AnEvening {

    private final Meeting.Open open;

    private AnEvening(Meeting.Open open) {
        this.open = open;
    }

    static AnEvening of(Meeting.Open open) {
        return new AnEvening(open);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(AnAssociation.ZONE).toInstant();
    }

    public AnEvening arrive(String time, int... members) {
        return each(members, (evening, member) -> evening.open.arrive(AnAssociation.id(member), at(time)));
    }

    public AnEvening leave(String time, int... members) {
        return each(members, (evening, member) -> evening.open.leave(AnAssociation.id(member), at(time)));
    }

    public AnEvening excuse(int member) {
        return then(open.excuse(AnAssociation.id(member)));
    }

    public AnEvening proxy(int grantor, int holder, String from, String until) {
        return then(open.entrust(
                new Proxy(AnAssociation.id(grantor), AnAssociation.id(holder), at(from), Optional.of(at(until))),
                Bylaws.collegial()));
    }

    public AnEvening recuse(int member, int item) {
        return then(open.recuse(new Recusal(AnAssociation.id(member), item)));
    }

    public AnEvening say(int item, String text) {
        return then(open.summarise(item, text));
    }

    public AnEvening assign(int item, String what, int who, LocalDate due) {
        return then(open.assign(new ActionItem(item, what, AnAssociation.holder(who), due)));
    }

    public AnEvening table(int item, int number, String passage, String replacement) {
        return then(open.table(item, new Amendment(number, passage, replacement)));
    }

    public AnEvening withdrawAmendment(int item, int number) {
        return then(open.withdrawAmendment(item, number));
    }

    /** An amendment is voted on by hands. */
    public AnEvening amend(int item, int number, String time, int inFavour, int against) {
        Meeting.Voting voting = open.openVoteOnAmendment(item, number, at(time), Bylaws.collegial())
                .orElseThrow();
        Ballots hands = Ballots.showOfHands(Tally.of(inFavour, against, 0), voting.roll())
                .orElseThrow();
        return then(voting.close(at(time).plusSeconds(60), hands, Optional.empty()));
    }

    public AnEvening withdraw(int item, String time, String why) {
        return then(open.withdraw(item, at(time), why));
    }

    public AnEvening postpone(int item, String time, String why) {
        return then(open.postpone(item, at(time), why));
    }

    /** Seats 1 to 3 are for, by name, and the fourth is not waited for. */
    public AnEvening early(int item, String time) {
        Bylaws early = Bylaws.collegial().allowing(Permission.EARLY_CLOSE);
        Meeting.Voting voting = open.openVote(item, at(time), early).orElseThrow();
        OpenBallot ballot = voting.ballot();
        for (int seat = 1; seat <= 3; seat++) {
            ballot = ballot.cast(new Seat(seat), Choice.FOR).orElseThrow();
        }
        return then(voting.closeEarly(at(time).plusSeconds(60), ballot, early, Optional.empty()));
    }

    /** The first two are for, the third is against, the fourth abstains. */
    public AnEvening rollCall(int item, String time) {
        Map<Seat, Choice> answers = Map.of(
                new Seat(1), Choice.FOR,
                new Seat(2), Choice.FOR,
                new Seat(3), Choice.AGAINST,
                new Seat(4), Choice.ABSTAIN);
        return vote(item, time, roll -> Ballots.rollCall(answers, roll), Optional.empty());
    }

    /** Hands are counted, and the outcome announced is that the motion is adopted, right or wrong. */
    public AnEvening hands(int item, String time, int inFavour, int against) {
        return vote(
                item,
                time,
                roll -> Ballots.showOfHands(Tally.of(inFavour, against, 0), roll),
                Optional.of(Outcome.ADOPTED));
    }

    /** Five papers are found: three for, one against and a blank one; seat 6 put none in. */
    public AnEvening secret(int item, String time) {
        TreeSet<Seat> voted = IntStream.rangeClosed(1, 5).mapToObj(Seat::new).collect(toCollection(TreeSet::new));
        return vote(item, time, roll -> Ballots.secret(voted, new Tally(3, 1, 0, 1, 0, 0), roll), Optional.empty());
    }

    /** Two are for and two against, by name; the rule has a way out, and beside the ballots something may break it. */
    public AnEvening tie(int item, String time, String tieBreak, Optional<Breaking> breaking) {
        Map<Seat, Choice> answers = Map.of(
                new Seat(1), Choice.FOR,
                new Seat(2), Choice.AGAINST,
                new Seat(3), Choice.FOR,
                new Seat(4), Choice.AGAINST);
        Bylaws collegial = Bylaws.collegial();
        Rule rule = collegial.provision(Matter.ORDINARY).rule().with(TieBreak.parse(tieBreak));
        Map<Matter, Provision> provisions = new EnumMap<>(collegial.provisions());
        provisions.put(Matter.ORDINARY, Provision.of(Organ.COUNCIL, rule));
        Meeting.Voting voting = open.openVote(item, at(time), new Bylaws("ties", 7, 1, provisions))
                .orElseThrow();
        Ballots ballots = Ballots.rollCall(answers, voting.roll()).orElseThrow();
        Instant closed = at(time).plusSeconds(60);
        return then(breaking.map(broke -> voting.close(closed, ballots, broke, Optional.empty()))
                .orElseGet(() -> voting.close(closed, ballots, Optional.empty())));
    }

    /** A consensus is sought, on a text that an earlier sitting put off if that is given, up to its first round. */
    public AnEvening seek(int item, String time, Optional<Consensus> before) {
        AnEvening sought = then(open.seekConsensus(item, at(time), before, Bylaws.collegial()));
        return before.isPresent()
                ? sought
                : sought.step(item, search -> search.clarify(at(time)))
                        .step(item, search -> search.hearReactions(at(time).plusSeconds(1)));
    }

    /** A round in which seats 1 to 3 agree, the second with reservations, and seat 4 says something else. */
    public AnEvening round(int item, String time, Stance fourth) {
        return then(open.beginRound(item, at(time)))
                .step(item, search -> search.take(Stance.of(new Seat(1), Position.AGREE)))
                .step(
                        item,
                        search -> search.take(
                                Stance.of(new Seat(2), Position.AGREE_WITH_RESERVATIONS, "Pour un an.\nPas plus.")))
                .step(item, search -> search.take(Stance.of(new Seat(3), Position.AGREE)))
                .step(item, search -> search.take(fourth));
    }

    /** Another step in the search for a consensus. */
    public AnEvening step(int item, Function<Consensus, Answer<Consensus>> step) {
        return then(open.seek(item, step));
    }

    public AnEvening callVote(int item, int seat, String time) {
        return then(open.callVote(item, new Seat(seat), at(time)));
    }

    /** A round of an election, in which the places of these numbers on the list of voters put a paper in the box. */
    public AnEvening elect(Election election, String time, BallotCount count, int... voters) {
        TreeSet<Seat> voted = IntStream.of(voters).mapToObj(Seat::new).collect(toCollection(TreeSet::new));
        return then(open.elect(election, at(time), at(time).plusSeconds(60), voted, count, Bylaws.collegial()));
    }

    /** The round that is to follow on an item. */
    public AnEvening electAgain(int item, String time, BallotCount count, int... voters) {
        List<HeldElection> rounds = open.sitting().electionsOn(item);
        return elect(rounds.get(rounds.size() - 1).next().orElseThrow(), time, count, voters);
    }

    /** Closes the sitting; what it adopted is numbered from a number on. */
    public Meeting.Closed close(String time, int firstDecision) {
        return close(time, firstDecision, Optional.empty());
    }

    /** Closes the sitting and says when the next one is. */
    public Meeting.Closed close(String time, int firstDecision, String next) {
        return close(
                time,
                firstDecision,
                Optional.of(LocalDateTime.parse(next).atZone(AnAssociation.ZONE).toInstant()));
    }

    private Meeting.Closed close(String time, int firstDecision, Optional<Instant> next) {
        return open.close(at(time), new DecisionNumber(day().getYear(), firstDecision), next)
                .orElseThrow();
    }

    private AnEvening vote(int item, String time, Function<Roll, Answer<Ballots>> cast, Optional<Outcome> announced) {
        Meeting.Voting voting =
                open.openVote(item, at(time), Bylaws.collegial()).orElseThrow();
        return then(
                voting.close(at(time).plusSeconds(60), cast.apply(voting.roll()).orElseThrow(), announced));
    }

    private AnEvening each(int[] members, Step step) {
        AnEvening evening = this;
        for (int member : members) {
            evening = evening.then(step.take(evening, member));
        }
        return evening;
    }

    private AnEvening then(Answer<Meeting.Open> next) {
        return new AnEvening(next.orElseThrow());
    }

    private Instant at(String time) {
        return at(day(), time);
    }

    private LocalDate day() {
        return open.sitting().convocation().id().date();
    }

    /** What one member does. */
    private interface Step {
        Answer<Meeting.Open> take(AnEvening evening, int member);
    }
}
