package org.collegium.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collegium.member.Member;
import org.collegium.member.MemberId;

/**
 * Who held each seat on one day, frozen with names: what a sitting is held with. In a general meeting each place on the
 * list of voters is a seat.
 *
 * @param places one for each seat, in order, vacant ones too
 * @since 0.1
 */
public record Composition(List<Place> places) {

    /**
     * A seat and who held it.
     *
     * @param seat the seat
     * @param holder who held it; empty where it was vacant
     */
    public record Place(Seat seat, Optional<Holder> holder) {}

    public Composition {
        places = List.copyOf(places);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).seat().number() != i + 1) {
                throw new IllegalArgumentException("Seat " + (i + 1) + " is missing or out of order in " + places);
            }
        }
    }

    /** The voters' list of a general meeting: a place for each of these members, in this order. */
    public static Composition ofMembers(List<Member> members) {
        return new Composition(IntStream.range(0, members.size())
                .mapToObj(i -> new Place(new Seat(i + 1), Optional.of(Holder.of(members.get(i)))))
                .toList());
    }

    /** Everybody who held a seat, by seat. */
    public List<Holder> holders() {
        return places.stream().flatMap(place -> place.holder().stream()).toList();
    }

    /** A seat holder by number. */
    public Optional<Holder> holder(MemberId id) {
        return holders().stream().filter(holder -> holder.id().equals(id)).findFirst();
    }

    /** The seat that a member held. */
    public Optional<Seat> seatOf(MemberId id) {
        return places.stream()
                .filter(place ->
                        place.holder().filter(holder -> holder.id().equals(id)).isPresent())
                .map(Place::seat)
                .findFirst();
    }
}
