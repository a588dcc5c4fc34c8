package org.collegium.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
            return Answer.refused(Phrase.of("council.no-such-seat")
                    .with(mandate.seat().number())
                    .with(seats));
        }
        return members.belonging(mandate.member(), mandate.from()).then(member -> seat(mandate, member));
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

    /** Who represents the association on a day: every seat holder. */
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

    private List<Seat> allSeats() {
        return IntStream.rangeClosed(1, seats).mapToObj(Seat::new).toList();
    }

    private static Member known(MemberId id, Members members) {
        return members.member(id).orElseThrow(() -> new IllegalArgumentException("No member has the number " + id));
    }
}
