package org.collegium.secretary.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.collegium.attendance.Attendance;
import org.collegium.attendance.Movement;
import org.collegium.attendance.Proxy;
import org.collegium.attendance.Recusal;
import org.collegium.attendance.Roll;
import org.collegium.attendance.SeatState;
import org.collegium.council.Composition;
import org.collegium.council.Holder;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.reporting.exchange.Node;
import org.collegium.vote.Ballots;
import org.collegium.vote.Choice;
import org.collegium.vote.Rule;
import org.collegium.vote.Verdict;
import org.collegium.words.Phrase;

/** The seats of a vote told in JSON, which go the whole way: from who was there, by the roll, to the ballots. */
final class JsonRoll {

    private static final Instant OPENED = Instant.EPOCH;
    private static final int ITEM = 1;

    private final List<Composition.Place> places = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Proxy> proxies = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private final Map<Seat, Choice> choices = new TreeMap<>();

    private JsonRoll() {}

    static JsonRoll read(Node json) {
        JsonRoll roll = new JsonRoll();
        Node seats = json.member("roll");
        if (seats.items().size() != json.member("seats").number(1, JsonRule.MOST)) {
            throw seats.expected(Phrase.of("expected.every-seat"));
        }
        seats.items().forEach(roll::add);
        roll.places.sort(Comparator.comparing(Composition.Place::seat));
        if (!roll.everySeatIsThere()) {
            throw seats.expected(Phrase.of("expected.every-seat"));
        }
        return roll;
    }

    Verdict judgedBy(Rule rule) {
        Roll roll = rollUnder(rule);
        return rule.judge(roll, Ballots.rollCall(castOn(roll), roll).orElseThrow(), Optional.empty());
    }

    private boolean everySeatIsThere() {
        return IntStream.range(0, places.size())
                .allMatch(index -> places.get(index).seat().number() == index + 1);
    }

    private Roll rollUnder(Rule rule) {
        Attendance attendance = new Attendance(movements, List.of(), proxies, recusals);
        Roll recorded = attendance.rollFor(ITEM, new Composition(places), OPENED);
        return rule.majority().voidsProxies() ? recorded.withoutProxies() : recorded;
    }

    private Map<Seat, Choice> castOn(Roll roll) {
        Map<Seat, Choice> cast = new TreeMap<>(choices);
        roll.standings().stream()
                .filter(standing -> !standing.mayVote())
                .forEach(standing -> cast.remove(standing.seat()));
        return cast;
    }

    private void add(Node json) {
        Seat seat = new Seat(json.member("seat").number(1, JsonRule.MOST));
        SeatState state = json.member("state").constant(SeatState.class);
        if (state == SeatState.REPRESENTED) {
            json.withOnly("seat", "state", "holder", "choice");
        } else {
            json.withOnly("seat", "state", "choice");
        }
        MemberId who = member(seat.number());
        Optional<Holder> holder =
                state == SeatState.VACANT ? Optional.empty() : Optional.of(new Holder(who, who.toString()));
        places.add(new Composition.Place(seat, holder));
        switch (state) {
            case PRESENT -> movements.add(new Movement(OPENED, who, Movement.Kind.ARRIVAL));
            case REPRESENTED ->
                proxies.add(new Proxy(
                        who, member(json.member("holder").number(1, JsonRule.MOST)), OPENED, Optional.empty()));
            case RECUSED -> recusals.add(new Recusal(who, ITEM));
            case VACANT, ABSENT -> {}
        }
        json.optional("choice").ifPresent(choice -> choices.put(seat, choice.constant(Choice.class)));
    }

    private static MemberId member(int seat) {
        return new MemberId("seat-" + seat);
    }
}
