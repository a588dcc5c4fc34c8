package org.collegium.bylaws;

import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.attendance.DeemedResignation;
import org.collegium.council.RepresentingSeats;
import org.collegium.council.Seat;
import org.collegium.council.Terms;
import org.collegium.council.Thirds;

/**
 * What bylaws say of those who hold the council's seats; whatever they leave out binds nobody.
 *
 * @param terms how long a mandate lasts, and how many one person may hold in a row
 * @param thirds which seats fall due in which year, of mandates that last as long as the terms say
 * @param deemedResignation after how many absences somebody may be held to have resigned
 * @param representing the seats that alone represent the association; without them every seat does
 * @since 0.1
 */
public record CouncilRules(
        Optional<Terms> terms,
        Optional<Thirds> thirds,
        Optional<DeemedResignation> deemedResignation,
        Optional<RepresentingSeats> representing) {

    public CouncilRules {
        if (thirds.isPresent() && !thirds.map(Thirds::terms).equals(terms)) {
            throw new IllegalArgumentException("Thirds of other terms than " + terms);
        }
    }

    /** Whether they speak of a council of so many seats: each of them in the order of the thirds, and no other anywhere. */
    public boolean fits(int seats) {
        boolean everyThird = thirds.filter(said -> said.order().size() != seats).isEmpty();
        return everyThird
                && Stream.concat(
                                thirds.stream().flatMap(said -> said.order().stream()),
                                representing.stream().flatMap(said -> said.seats().stream()))
                        .allMatch(seat -> seat.number() <= seats);
    }

    /**
     * The year in which the mandate of somebody elected in another ends; empty where nothing is said of it.
     *
     * @param seat on which they sit
     * @param electedIn the year of the election
     */
    public Optional<Integer> endYear(Seat seat, int electedIn) {
        Optional<Integer> byThirds =
                thirds.filter(said -> said.elected() <= electedIn).map(said -> said.endYear(seat, electedIn));
        return byThirds.or(() -> terms.map(said -> electedIn + said.years()));
    }

    /** Nothing is said. */
    public static CouncilRules unsaid() {
        return new CouncilRules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These rules with these terms, the whole council being renewed at once. */
    public CouncilRules with(Terms said) {
        return new CouncilRules(Optional.of(said), Optional.empty(), deemedResignation, representing);
    }

    /** These rules with renewal by thirds and the terms that they are of. */
    public CouncilRules with(Thirds said) {
        return new CouncilRules(Optional.of(said.terms()), Optional.of(said), deemedResignation, representing);
    }

    /** These rules with a deemed resignation. */
    public CouncilRules with(DeemedResignation said) {
        return new CouncilRules(terms, thirds, Optional.of(said), representing);
    }

    /** These rules with the power to represent the association narrowed. */
    public CouncilRules with(RepresentingSeats said) {
        return new CouncilRules(terms, thirds, deemedResignation, Optional.of(said));
    }
}
