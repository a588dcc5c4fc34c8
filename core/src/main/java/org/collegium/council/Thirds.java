package org.collegium.council;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FORM = Pattern.compile("SEATS ((?:\\d{1,4} )+)SINCE (\\d{4})");

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

    /** The order and its first year as they are stored and exchanged, such as {@code SEATS 4 1 7 2 6 3 5 SINCE 2024}. */
    @Override
    public String toString() {
        return order.stream().map(seat -> seat.number() + " ").collect(joining("", "SEATS ", "SINCE ")) + elected;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param terms how long the mandates last
     * @throws IllegalArgumentException when the text names no thirds, or none of these terms
     */
    public static Thirds parse(Terms terms, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no thirds, such as SEATS 4 1 7 2 6 3 5 SINCE 2024");
        }
        List<Seat> order = Pattern.compile(" ")
                .splitAsStream(form.group(1))
                .map(number -> new Seat(Integer.parseInt(number)))
                .toList();
        return terms.byThirds(order, Integer.parseInt(form.group(2)));
    }

    private int start(int third) {
        return (third * order.size() + PARTS - 1) / PARTS;
    }
}
