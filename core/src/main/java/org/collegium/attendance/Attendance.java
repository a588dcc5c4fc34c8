package org.collegium.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The attendance of one sitting (<i>émargement</i>), as it was noted. Each step returns the next value; what cannot be
 * is refused.
 *
 * @param movements arrivals and departures, each person's in the order of time
 * @param excused who let it be known that they would not come
 * @param proxies the powers given
 * @param recusals who stood back from which item
 * @since 0.1
 */
public record Attendance(
        List<Movement> movements, List<MemberId> excused, List<Proxy> proxies, List<Recusal> recusals) {

    public Attendance {
        movements = List.copyOf(movements);
        excused = List.copyOf(excused);
        proxies = List.copyOf(proxies);
        recusals = List.copyOf(recusals);
    }

    /** Nobody came yet. */
    public static Attendance none() {
        return new Attendance(List.of(), List.of(), List.of(), List.of());
    }

    /** Somebody arrives. Refused where they are there already, or where the clock would run backwards. */
    public Answer<Attendance> arrive(MemberId member, Instant at) {
        return move(new Movement(at, member, Movement.Kind.ARRIVAL));
    }

    /** Somebody leaves. Refused where they are not there, or where the clock would run backwards. */
    public Answer<Attendance> leave(MemberId member, Instant at) {
        return move(new Movement(at, member, Movement.Kind.DEPARTURE));
    }

    /** Somebody is excused. Refused where they are excused already or came. */
    public Answer<Attendance> excuse(MemberId member) {
        if (excused.contains(member) || attended(member)) {
            return Answer.refused(Phrase.of("attendance.excuse-in-vain").with(member.value()));
        }
        return Answer.granted(new Attendance(movements, plus(excused, member), proxies, recusals));
    }

    /**
     * A proxy is given.
     *
     * @param proxy the proxy; refused where somebody would hold their own, or give two at once
     * @param limit how many one person may hold at once
     */
    public Answer<Attendance> entrust(Proxy proxy, int limit) {
        if (proxy.grantor().equals(proxy.holder())) {
            return Answer.refused(
                    Phrase.of("attendance.own-proxy").with(proxy.grantor().value()));
        }
        List<Proxy> atOnce = proxies.stream()
                .filter(other -> other.runsAt(proxy.from()) || proxy.runsAt(other.from()))
                .toList();
        if (atOnce.stream().anyMatch(other -> other.grantor().equals(proxy.grantor()))) {
            return Answer.refused(
                    Phrase.of("attendance.second-proxy").with(proxy.grantor().value()));
        }
        boolean full = Stream.concat(Stream.of(proxy), atOnce.stream())
                .map(Proxy::from)
                .filter(proxy::runsAt)
                .anyMatch(start -> heldAt(proxy.holder(), start) >= limit);
        if (full) {
            return Answer.refused(Phrase.of("attendance.too-many-proxies")
                    .with(proxy.holder().value())
                    .with(limit));
        }
        return Answer.granted(new Attendance(movements, excused, plus(proxies, proxy), recusals));
    }

    /** Somebody stands back from an item. Refused where they did already. */
    public Answer<Attendance> recuse(Recusal recusal) {
        if (recusals.contains(recusal)) {
            return Answer.refused(Phrase.of("attendance.recused-already")
                    .with(recusal.member().value())
                    .with(recusal.item()));
        }
        return Answer.granted(new Attendance(movements, excused, proxies, plus(recusals, recusal)));
    }

    /** Without a word of who stood back from an item. */
    public Attendance withoutRecusalsFrom(int item) {
        return new Attendance(
                movements,
                excused,
                proxies,
                recusals.stream().filter(recusal -> recusal.item() != item).toList());
    }

    /** Whether somebody is there at an instant. */
    public boolean isPresent(MemberId member, Instant at) {
        return lastMovement(member, at)
                .filter(last -> last.kind() == Movement.Kind.ARRIVAL)
                .isPresent();
    }

    /** Whether somebody was there at any time. */
    public boolean attended(MemberId member) {
        return movementsOf(member).stream().anyMatch(movement -> movement.kind() == Movement.Kind.ARRIVAL);
    }

    /** Whether somebody neither came, nor was excused, nor gave a proxy. */
    public boolean isUnexcused(MemberId member) {
        return !attended(member)
                && !excused.contains(member)
                && proxies.stream().noneMatch(proxy -> proxy.grantor().equals(member));
    }

    /** The arrivals and departures of one person. */
    public List<Movement> movementsOf(MemberId member) {
        return movements.stream()
                .filter(movement -> movement.member().equals(member))
                .toList();
    }

    /** How every seat stands at an instant, for one item of the agenda. */
    public Roll rollFor(int item, Composition composition, Instant at) {
        return new Roll(composition.places().stream()
                .map(place -> stand(place, item, composition, at))
                .toList());
    }

    /** How every seat stands at an instant when no item is treated: nobody is recused. */
    public Roll rollAt(Composition composition, Instant at) {
        return new Attendance(movements, excused, proxies, List.of()).rollFor(0, composition, at);
    }

    private Roll.Standing stand(Composition.Place place, int item, Composition composition, Instant at) {
        if (place.holder().isEmpty()) {
            return new Roll.Standing(place.seat(), Optional.empty(), SeatState.VACANT, Optional.empty());
        }
        Holder holder = place.holder().get();
        if (isRecused(holder.id(), item)) {
            return new Roll.Standing(place.seat(), place.holder(), SeatState.RECUSED, Optional.empty());
        }
        if (isPresent(holder.id(), at)) {
            return new Roll.Standing(place.seat(), place.holder(), SeatState.PRESENT, Optional.empty());
        }
        Optional<Seat> proxy = seatVotingFor(holder.id(), item, composition, at);
        SeatState state = proxy.isPresent() ? SeatState.REPRESENTED : SeatState.ABSENT;
        return new Roll.Standing(place.seat(), place.holder(), state, proxy);
    }

    private Optional<Seat> seatVotingFor(MemberId grantor, int item, Composition composition, Instant at) {
        return proxies.stream()
                .filter(proxy -> proxy.grantor().equals(grantor) && proxy.runsAt(at))
                .map(Proxy::holder)
                .filter(holder -> isPresent(holder, at) && !isRecused(holder, item))
                .flatMap(holder -> composition.seatOf(holder).stream())
                .findFirst();
    }

    private long heldAt(MemberId holder, Instant at) {
        return proxies.stream()
                .filter(proxy -> proxy.holder().equals(holder) && proxy.runsAt(at))
                .count();
    }

    private boolean isRecused(MemberId member, int item) {
        return recusals.contains(new Recusal(member, item));
    }

    private Answer<Attendance> move(Movement next) {
        List<Movement> before = movementsOf(next.member());
        Optional<Movement> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        if (last.filter(movement -> !movement.at().isBefore(next.at())).isPresent()) {
            return Answer.refused(
                    Phrase.of("attendance.clock-backwards").with(next.member().value()));
        }
        boolean isThere = last.filter(movement -> movement.kind() == Movement.Kind.ARRIVAL)
                .isPresent();
        if (isThere == (next.kind() == Movement.Kind.ARRIVAL)) {
            String key = isThere ? "attendance.there-already" : "attendance.not-there";
            return Answer.refused(Phrase.of(key).with(next.member().value()));
        }
        return Answer.granted(new Attendance(plus(movements, next), excused, proxies, recusals));
    }

    private Optional<Movement> lastMovement(MemberId member, Instant at) {
        return movementsOf(member).stream()
                .filter(movement -> !movement.at().isAfter(at))
                .reduce((earlier, later) -> later);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
