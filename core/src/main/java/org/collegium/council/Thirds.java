package org.collegium.council;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.collegium.words.Phrase;

/**
 * Renewal by thirds (<i>renouvellement par tiers</i>): which seats fall due in which year. Where the seats do not divide
 * by three, the thirds that leave first are the larger ones.
 *
 * @param terms how long a mandate lasts, a multiple of three years
 * @param order the seats in the order in which they leave, as drawn or agreed
 * @param elected the year in which the whole council was elected
 * @since 0.1
 */
public record Thirds(Terms terms, List<Seat> order, int elected) {

    private static final int PARTS = 3;

    public Thirds {
        order = List.copyOf(order);
        if (terms.years() % PARTS != 0) {
            throw new IllegalArgumentException("Mandates of " + terms.years() + " years have no three equal parts");
        }
        if (order.stream().distinct().count() < order.size() || order.size() < PARTS) {
            throw new IllegalArgumentException("Three seats or more, each once, not " + order);
        }
    }

    /** The seats that fall due in a year, in order; none in a year without a renewal. */
    public List<Seat> due(int year) {
        int sinceElected = year - elected;
        int step = terms.years() / PARTS;
        if (sinceElected <= 0 || sinceElected % step != 0) {
            return List.of();
        }
        int third = (sinceElected / step - 1) % PARTS;
        return order.subList(start(third), start(third + 1));
    }

    /**
     * The year in which the mandate of somebody elected in another ends.
     *
     * @param seat one of the seats
     * @param electedIn the year of the election, not before the whole council was elected
     */
    public int endYear(Seat seat, int electedIn) {
        return IntStream.rangeClosed(electedIn + 1, electedIn + terms.years())
                .filter(year -> due(year).contains(seat))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Seat " + seat.number() + " elected in " + electedIn + " never falls due in " + this));
    }

    /** Which seats are to be renewed in a year, in words. */
    public Phrase phrase(int year) {
        String seats = due(year).stream().map(seat -> "" + seat.number()).collect(joining(", "));
        return seats.isEmpty()
                ? Phrase.of("council.none-due").with(year)
                : Phrase.of("council.due").with(year).with(seats);
    }

    private int start(int third) {
        return (third * order.size() + PARTS - 1) / PARTS;
    }
}
