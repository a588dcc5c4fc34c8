package org.collegium.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;

/** A year of mandates at random. A list of spans, kept beside the council, foretells each grant and each refusal. */
final class RandomCouncil {

    static final int SEATS = 7;
    static final LocalDate TERM = LocalDate.of(2026, 6, 15);
    private static final LocalDate NEVER = LocalDate.MAX;

    /** Who holds a seat from a day until another, as the model has it. */
    private static final class Span {
        private final int seat;
        private final MemberId who;
        private final LocalDate from;
        private LocalDate until;
        private boolean provisional;

        Span(int seat, MemberId who, LocalDate from, LocalDate until, boolean provisional) {
            this.seat = seat;
            this.who = who;
            this.from = from;
            this.until = until;
            this.provisional = provisional;
        }

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private final Random chance;
    private final Members members;
    private final List<MemberId> people;
    private final List<Span> spans = new ArrayList<>();
    private Council council = Council.of(SEATS);

    RandomCouncil(Random chance, Members members, LocalDate electedOn) {
        this.chance = chance;
        this.members = members;
        this.people = new ArrayList<>();
        members.forEach(member -> people.add(member.id()));
        for (int seat = 1; seat <= SEATS; seat++) {
            elect(seat, electedOn);
        }
    }

    Council council() {
        return council;
    }

    /** Something is tried on a day, which is never before the last one. */
    void tryOn(LocalDate day) {
        int seat = 1 + chance.nextInt(SEATS + 1);
        switch (chance.nextInt(4)) {
            case 0 -> elect(seat, day);
            case 1, 2 -> coOpt(seat, day);
            default -> end(seat, day, chance.nextBoolean() ? Mandate.Cause.RESIGNED : Mandate.Cause.DEEMED_RESIGNED);
        }
    }

    /** Whoever left the association leaves the seat too. */
    void leave(MemberId who, LocalDate day) {
        spans.stream()
                .filter(span -> span.who.equals(who) && span.runsOn(day))
                .toList()
                .forEach(span -> end(span.seat, day, Mandate.Cause.LEFT));
    }

    void generalMeeting(LocalDate day) {
        for (int seat = 1; seat <= SEATS + 1; seat++) {
            int number = seat;
            Optional<Span> held = heldBefore(seat, day).filter(span -> span.provisional);
            switch (chance.nextInt(3)) {
                case 0 -> {
                    if (take("ratify", council.ratify(new Seat(number), day), held.isPresent())) {
                        held.orElseThrow().provisional = false;
                        held.orElseThrow().until = council.mandate(new Seat(number), day)
                                .flatMap(Mandate::until)
                                .orElse(NEVER);
                    }
                }
                case 1 -> {
                    if (take("refuse", council.refuse(new Seat(number), day), held.isPresent())) {
                        held.orElseThrow().until = day;
                    }
                }
                default -> {}
            }
        }
        council = council.afterGeneralMeeting(day);
        spans.stream()
                .filter(span -> span.provisional && span.from.isBefore(day) && span.runsOn(day))
                .forEach(span -> span.until = day);
    }

    /** Who sits, by the model alone. */
    List<MemberId> seatedOn(LocalDate day) {
        return spans.stream()
                .filter(span -> span.runsOn(day))
                .map(span -> span.who)
                .toList();
    }

    private void elect(int seat, LocalDate day) {
        MemberId who = anybody();
        Mandate mandate = new Mandate(new Seat(seat), who, day, Optional.of(TERM), Mandate.Origin.ELECTED);
        if (take("elect", council.appoint(mandate, members), mayBegin(seat, who, day))) {
            spans.add(new Span(seat, who, day, TERM, false));
        }
    }

    private void coOpt(int seat, LocalDate day) {
        MemberId who = anybody();
        if (take("co-opt", council.coOpt(new Seat(seat), who, day, members), mayBegin(seat, who, day))) {
            spans.add(new Span(seat, who, day, NEVER, true));
        }
    }

    private void end(int seat, LocalDate day, Mandate.Cause cause) {
        Optional<Span> held = heldBefore(seat, day);
        if (take("end", council.end(new Seat(seat), day, cause), held.isPresent())) {
            held.orElseThrow().until = day;
        }
    }

    private boolean mayBegin(int seat, MemberId who, LocalDate day) {
        return seat <= SEATS
                && members.member(who).orElseThrow().belongsOn(day)
                && spans.stream()
                        .filter(span -> span.until.isAfter(day))
                        .noneMatch(span -> span.seat == seat || span.who.equals(who));
    }

    private Optional<Span> heldBefore(int seat, LocalDate day) {
        return spans.stream()
                .filter(span -> span.seat == seat && span.runsOn(day) && span.from.isBefore(day))
                .findFirst();
    }

    private MemberId anybody() {
        return people.get(chance.nextInt(people.size()));
    }

    private boolean take(String act, Answer<Council> answer, boolean foretold) {
        assertThat(answer.refusal().isEmpty())
                .as("%s: %s", act, answer.refusal())
                .isEqualTo(foretold);
        if (answer instanceof Answer.Granted<Council> yes) {
            council = yes.value();
        }
        assertNoOverlap();
        return foretold;
    }

    private void assertNoOverlap() {
        List<Mandate> held = council.mandates();
        for (int i = 0; i < held.size(); i++) {
            Mandate mandate = held.get(i);
            boolean isOneTooMany = held.subList(0, i).stream()
                    .filter(mandate::overlaps)
                    .anyMatch(other -> other.seat().equals(mandate.seat())
                            || other.member().equals(mandate.member()));
            assertThat(isOneTooMany).as("%s beside another", mandate).isFalse();
        }
    }
}
