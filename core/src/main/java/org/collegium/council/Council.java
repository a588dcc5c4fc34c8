package org.collegium.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;

/**
 * The collegial council (<i>conseil collégial</i>): its seats and every mandate there was or is. It has no president,
 * and each of its members represents the association.
 *
 * @param seats how many seats the bylaws give it
 * @param mandates by seat, then by their first day
 * @since 0.1
 */
public record Council(int seats, List<Mandate> mandates) {

    private static final Comparator<Mandate> ORDER =
            Comparator.comparing(Mandate::seat).thenComparing(Mandate::from);

    public Council {
        if (seats < 1) {
            throw new IllegalArgumentException("A council needs a seat, not " + seats);
        }
        mandates = mandates.stream().sorted(ORDER).toList();
    }

    /** A council of so many seats, all vacant. */
    public static Council of(int seats) {
        return new Council(seats, List.of());
    }

    /**
     * The council with one more mandate.
     *
     * <p>Refused: a seat that the bylaws do not have, somebody who is no member on the first day, a seat that another
     * holds at the same time, and a second seat for one person.
     */
    public Answer<Council> appoint(Mandate mandate, Members members) {
        if (mandate.seat().number() > seats) {
            return noSuchSeat(mandate.seat());
        }
        return members.belonging(mandate.member(), mandate.from()).then(member -> seat(mandate, member));
    }

    /**
     * The council with one more mandate, or with what became of one that it has: its ratification, its end before its
     * term, or both. Refused as by {@link #appoint} where it can have become nothing like that.
     */
    public Answer<Council> enter(Mandate mandate, Members members) {
        Optional<Mandate> known = mandates.stream()
                .filter(other -> other.seat().equals(mandate.seat())
                        && other.member().equals(mandate.member())
                        && other.from().equals(mandate.from()))
                .findFirst();
        return known.filter(earlier -> canBecome(earlier, mandate))
                .map(earlier -> Answer.granted(with(earlier, mandate)))
                .orElseGet(() -> appoint(mandate, members));
    }

    /** Whatever it can become is over no later, so that it overlaps nothing new. */
    private boolean canBecome(Mandate earlier, Mandate later) {
        Stream<Mandate> ratified =
                earlier.isProvisional() ? Stream.of(earlier.ratified(termOf(earlier))) : Stream.empty();
        return Stream.concat(Stream.of(earlier), ratified)
                .filter(life -> life.origin() == later.origin())
                .map(life -> endedAs(later, life))
                .anyMatch(later::equals);
    }

    /** A mandate ended as another was, where it ran until then. */
    private Mandate endedAs(Mandate ended, Mandate life) {
        return ended.ending()
                .flatMap(end ->
                        ended.until().filter(life::runsOn).map(day -> life.cutShort(day, ending(end.cause(), life))))
                .orElse(life);
    }

    private Answer<Council> seat(Mandate mandate, Member member) {
        for (Mandate other : mandates) {
            if (other.overlaps(mandate) && other.seat().equals(mandate.seat())) {
                return Answer.refused(Phrase.of("council.seat-held")
                        .with(mandate.seat().number())
                        .with(other.member().value())
                        .with(other.from()));
            }
            if (other.overlaps(mandate) && other.member().equals(mandate.member())) {
                return Answer.refused(Phrase.of("council.two-seats")
                        .with(member.name())
                        .with(other.seat().number())
                        .with(other.from()));
            }
        }
        List<Mandate> more = new ArrayList<>(mandates);
        more.add(mandate);
        return Answer.granted(new Council(seats, more));
    }

    /**
     * The council after the general meeting elected somebody for the rest of a mandate that was cut short. Refused as by
     * {@link #appoint}.
     */
    public Answer<Council> replace(Seat seat, MemberId member, LocalDate from, Members members) {
        return appoint(new Mandate(seat, member, from, termLeft(seat, from), Mandate.Origin.REPLACEMENT), members);
    }

    /**
     * The council after it gave a vacant seat to somebody itself, provisionally: no end is known until the next general
     * meeting. Refused as by {@link #appoint}.
     */
    public Answer<Council> coOpt(Seat seat, MemberId member, LocalDate from, Members members) {
        return appoint(new Mandate(seat, member, from, Optional.empty(), Mandate.Origin.CO_OPTED), members);
    }

    /**
     * The council after the general meeting of a day ratified a co-optation, which then runs to the end of the mandate
     * that it replaces. Refused where the seat is not held provisionally, and where that mandate would be over.
     */
    public Answer<Council> ratify(Seat seat, LocalDate generalMeeting) {
        return heldProvisionally(seat, generalMeeting).then(mandate -> {
            Optional<LocalDate> term = termOf(mandate);
            if (term.filter(end -> !generalMeeting.isBefore(end)).isPresent()) {
                return Answer.refused(
                        Phrase.of("council.term-over").with(seat.number()).with(term.get()));
            }
            return Answer.granted(with(mandate, mandate.ratified(term)));
        });
    }

    /**
     * The council after the general meeting of a day refused to ratify a co-optation, which ends that day. What was done
     * under it stands. Refused where the seat is not held provisionally.
     */
    public Answer<Council> refuse(Seat seat, LocalDate generalMeeting) {
        return heldProvisionally(seat, generalMeeting)
                .map(mandate -> cutShort(mandate, generalMeeting, Mandate.Cause.NOT_RATIFIED));
    }

    /** The mandates on whose ratification a general meeting of a day has to say. */
    public List<Mandate> provisional(LocalDate generalMeeting) {
        return mandates.stream()
                .filter(mandate -> mandate.isProvisional()
                        && mandate.runsOn(generalMeeting)
                        && mandate.from().isBefore(generalMeeting))
                .toList();
    }

    /** The council after the general meeting of a day: the co-optations that it did not ratify end that day. */
    public Council afterGeneralMeeting(LocalDate day) {
        Council after = this;
        for (Mandate mandate : provisional(day)) {
            after = after.cutShort(mandate, day, Mandate.Cause.NOT_RATIFIED);
        }
        return after;
    }

    /**
     * The council after a mandate ended before its term. Refused where nobody holds the seat, or only since that day.
     *
     * @param day the first day on which the seat is no longer held
     * @throws IllegalArgumentException where a mandate that is not co-opted is to end for want of ratification
     */
    public Answer<Council> end(Seat seat, LocalDate day, Mandate.Cause cause) {
        return heldBefore(seat, day).map(mandate -> cutShort(mandate, day, cause));
    }

    /**
     * When the council was last renewed, wholly or in part: the latest day on or before a day on which a mandate began by
     * an election for a full term. Empty where none did.
     */
    public Optional<LocalDate> lastRenewedOn(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.origin() == Mandate.Origin.ELECTED)
                .map(Mandate::from)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** The mandate under which a seat is held on a day. */
    public Optional<Mandate> mandate(Seat seat, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.seat().equals(seat) && mandate.runsOn(day))
                .findFirst();
    }

    /** Whether a member holds a seat on a day. */
    public boolean isSeated(MemberId member, LocalDate day) {
        return representatives(day).contains(member);
    }

    /** The seats that nobody holds on a day. */
    public List<Seat> vacancies(LocalDate day) {
        return allSeats().stream().filter(seat -> mandate(seat, day).isEmpty()).toList();
    }

    /** Who represents the association on a day: every seat holder. {@link Representation} knows what narrows it. */
    public List<MemberId> representatives(LocalDate day) {
        return allSeats().stream()
                .flatMap(seat -> mandate(seat, day).stream())
                .map(Mandate::member)
                .toList();
    }

    /**
     * Who holds each seat on a day, with their names.
     *
     * @throws IllegalArgumentException when a mandate is held by somebody whom {@code members} does not know
     */
    public Composition compositionOn(LocalDate day, Members members) {
        return new Composition(allSeats().stream()
                .map(seat -> new Composition.Place(
                        seat, mandate(seat, day).map(mandate -> Holder.of(known(mandate.member(), members)))))
                .toList());
    }

    private Answer<Mandate> heldProvisionally(Seat seat, LocalDate generalMeeting) {
        return heldBefore(seat, generalMeeting)
                .then(mandate -> mandate.isProvisional()
                        ? Answer.granted(mandate)
                        : Answer.refused(Phrase.of("council.not-provisional").with(seat.number())));
    }

    private Answer<Mandate> heldBefore(Seat seat, LocalDate day) {
        if (seat.number() > seats) {
            return noSuchSeat(seat);
        }
        Optional<Mandate> held = mandate(seat, day);
        if (held.isEmpty()) {
            return Answer.refused(
                    Phrase.of("council.vacant").with(seat.number()).with(day));
        }
        return held.get().from().isBefore(day)
                ? Answer.granted(held.get())
                : Answer.refused(
                        Phrase.of("council.only-since").with(seat.number()).with(day));
    }

    private <T> Answer<T> noSuchSeat(Seat seat) {
        return Answer.refused(
                Phrase.of("council.no-such-seat").with(seat.number()).with(seats));
    }

    private Council cutShort(Mandate mandate, LocalDate day, Mandate.Cause cause) {
        return with(mandate, mandate.cutShort(day, ending(cause, mandate)));
    }

    private Mandate.Ending ending(Mandate.Cause cause, Mandate mandate) {
        return new Mandate.Ending(cause, termOf(mandate));
    }

    /** Its own term, or where it has none because it is provisional, what is left of the mandate that it replaces. */
    private Optional<LocalDate> termOf(Mandate mandate) {
        return mandate.term()
                .or(() -> mandate.isProvisional() ? termLeft(mandate.seat(), mandate.from()) : Optional.empty());
    }

    /**
     * The first day after the term during which the last holder before a day left the seat, to which whoever replaces
     * them is elected; empty where it was served out.
     */
    public Optional<LocalDate> termLeft(Seat seat, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.seat().equals(seat) && mandate.from().isBefore(day))
                .reduce((earlier, later) -> later)
                .flatMap(Mandate::term)
                .filter(day::isBefore);
    }

    private Council with(Mandate before, Mandate after) {
        return new Council(
                seats,
                mandates.stream()
                        .map(mandate -> mandate.equals(before) ? after : mandate)
                        .toList());
    }

    private List<Seat> allSeats() {
        return IntStream.rangeClosed(1, seats).mapToObj(Seat::new).toList();
    }

    private static Member known(MemberId id, Members members) {
        return members.member(id).orElseThrow(() -> new IllegalArgumentException("No member has the number " + id));
    }
}
