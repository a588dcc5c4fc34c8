package org.collegium.privacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.SeatState;
import org.collegium.consensus.Round;
import org.collegium.consensus.Stance;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.meeting.Sitting;
import org.collegium.member.MemberId;
import org.collegium.vote.Ballots;
import org.collegium.vote.Breaking;
import org.collegium.vote.Choice;

/**
 * What the record of a sitting or written consultation says of one person.
 *
 * @param sitting which
 * @param sealed the number of the register's entry, where its minutes are sealed
 * @param names the names under which the person stands in it
 * @param roles what the person did for it
 * @param seat the person's seat, or place on the list of voters
 * @param movements arrivals and departures
 * @param excused whether the person was excused
 * @param proxies those given and those held
 * @param recusals the items from which the person stood back
 * @param votes how the person's seat stood at each vote
 * @param positions those taken in the search for a consensus, in order
 * @param askedForVote the items on which the person ended that search by asking for the vote
 * @param actions what the person is to do
 * @since 0.1
 */
public record AtSitting(
        MeetingId sitting,
        Optional<Integer> sealed,
        List<String> names,
        Set<Role> roles,
        Optional<Seat> seat,
        List<Movement> movements,
        boolean excused,
        List<Proxy> proxies,
        List<Recusal> recusals,
        List<AtVote> votes,
        List<Taken> positions,
        List<Integer> askedForVote,
        List<ActionItem> actions) {

    /** What somebody does for a sitting. */
    public enum Role {
        /** Called it. */
        CONVENOR,
        /** Led the discussion. */
        FACILITATOR,
        /** Kept the record. */
        SECRETARY
    }

    /**
     * A seat at a vote.
     *
     * @param number which vote of the sitting, from 1
     * @param item the agenda item
     * @param state how the seat stood
     * @param proxy the seat that voted for it, where it was represented
     * @param choice what the seat chose in a roll call
     * @param voted in a secret ballot, whether the seat put in a paper; nothing says what was on it
     * @param casting the side on which the seat's casting vote came down, where it did
     */
    public record AtVote(
            int number,
            int item,
            SeatState state,
            Optional<Seat> proxy,
            Optional<Choice> choice,
            Optional<Boolean> voted,
            Optional<Choice> casting) {}

    /**
     * A position taken in a round.
     *
     * @param item the agenda item
     * @param round the round
     * @param stance the position with its words
     */
    public record Taken(int item, int round, Stance stance) {}

    /** What a closed sitting says of somebody; empty where it does not know them. */
    static Optional<AtSitting> of(MemberId who, Meeting.Closed closed, Optional<Integer> sealed) {
        Sitting sitting = closed.sitting();
        Optional<Seat> seat = sitting.composition().seatOf(who);
        AtSitting found = new AtSitting(
                closed.id(),
                sealed,
                names(who, sitting),
                roles(who, sitting),
                seat,
                sitting.attendance().movementsOf(who),
                sitting.attendance().excused().contains(who),
                sitting.attendance().proxies().stream()
                        .filter(proxy ->
                                proxy.grantor().equals(who) || proxy.holder().equals(who))
                        .toList(),
                sitting.attendance().recusals().stream()
                        .filter(recusal -> recusal.member().equals(who))
                        .toList(),
                seat.map(place -> votes(place, sitting)).orElse(List.of()),
                seat.map(place -> positions(place, sitting)).orElse(List.of()),
                seat.map(place -> askedForVote(place, sitting)).orElse(List.of()),
                sitting.actions().stream()
                        .filter(action -> action.who().id().equals(who))
                        .toList());
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private boolean isEmpty() {
        return names.isEmpty() && movements.isEmpty() && !excused && proxies.isEmpty() && recusals.isEmpty();
    }

    private static List<String> names(MemberId who, Sitting sitting) {
        List<Holder> people = new ArrayList<>(sitting.composition().holders());
        people.add(sitting.convocation().convenor());
        people.add(sitting.facilitator());
        people.add(sitting.secretary());
        sitting.actions().forEach(action -> people.add(action.who()));
        return people.stream()
                .filter(person -> person.id().equals(who))
                .map(Holder::name)
                .distinct()
                .toList();
    }

    private static Set<Role> roles(MemberId who, Sitting sitting) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (sitting.convocation().convenor().id().equals(who)) {
            roles.add(Role.CONVENOR);
        }
        if (sitting.facilitator().id().equals(who)) {
            roles.add(Role.FACILITATOR);
        }
        if (sitting.secretary().id().equals(who)) {
            roles.add(Role.SECRETARY);
        }
        return roles;
    }

    private static List<AtVote> votes(Seat seat, Sitting sitting) {
        return IntStream.range(0, sitting.votes().size())
                .boxed()
                .flatMap(i -> {
                    var vote = sitting.votes().get(i);
                    Optional<Boolean> voted = vote.ballots() instanceof Ballots.Secret secret
                            ? Optional.of(secret.voted().contains(seat))
                            : Optional.empty();
                    Optional<Choice> casting = vote.verdict()
                            .breaking()
                            .filter(breaking -> breaking instanceof Breaking.CastingVote cast
                                    && cast.holder().equals(seat))
                            .map(Breaking::choice);
                    return vote.roll().standing(seat).stream()
                            .map(standing -> new AtVote(
                                    i + 1,
                                    vote.item(),
                                    standing.state(),
                                    standing.proxy(),
                                    vote.ballots().choiceOf(seat),
                                    voted,
                                    casting));
                })
                .toList();
    }

    private static List<Taken> positions(Seat seat, Sitting sitting) {
        List<Taken> taken = new ArrayList<>();
        sitting.consensuses().forEach(search -> {
            for (Round round : search.consensus().rounds()) {
                round.stances().stream()
                        .filter(stance -> stance.seat().equals(seat))
                        .forEach(stance -> taken.add(new Taken(search.item(), round.number(), stance)));
            }
        });
        return taken;
    }

    private static List<Integer> askedForVote(Seat seat, Sitting sitting) {
        return sitting.consensuses().stream()
                .filter(search -> search.consensus().stages().stream()
                        .anyMatch(stage -> stage.askedBy().filter(seat::equals).isPresent()))
                .map(search -> search.item())
                .toList();
    }
}
