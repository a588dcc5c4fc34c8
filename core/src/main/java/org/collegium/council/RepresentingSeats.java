package org.collegium.council;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collegium.words.Article;

/**
 * The seats to which the bylaws narrow the power to represent the association; without such an article it belongs to
 * every seat.
 *
 * @param seats those whose holders represent the association, each once, at least one
 * @param article where it is written
 * @since 0.1
 */
public record RepresentingSeats(List<Seat> seats, Article article) {

    private static final Pattern FORM = Pattern.compile("SEATS((?: \\d{1,4})+) UNDER (.+)", Pattern.DOTALL);

    public RepresentingSeats {
        seats = seats.stream().sorted().toList();
        if (seats.isEmpty() || seats.stream().distinct().count() < seats.size()) {
            throw new IllegalArgumentException("One seat or more, each once, not " + seats);
        }
    }

    /** The seats as they are stored and exchanged, such as {@code SEATS 1 2 UNDER art. 12}. */
    @Override
    public String toString() {
        return seats.stream().map(seat -> " " + seat.number()).collect(joining("", "SEATS", " UNDER "))
                + article.reference();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text names no such seats
     */
    public static RepresentingSeats parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' names no seats, such as SEATS 1 2 UNDER art. 12");
        }
        List<Seat> seats = Pattern.compile(" ")
                .splitAsStream(form.group(1).strip())
                .map(number -> new Seat(Integer.parseInt(number)))
                .toList();
        return new RepresentingSeats(seats, new Article(form.group(2)));
    }
}
