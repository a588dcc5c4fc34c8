package org.collegium.council;

import java.util.List;
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

    public RepresentingSeats {
        seats = seats.stream().sorted().toList();
        if (seats.isEmpty() || seats.stream().distinct().count() < seats.size()) {
            throw new IllegalArgumentException("One seat or more, each once, not " + seats);
        }
    }
}
