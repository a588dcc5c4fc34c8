package org.collegium.council;

/**
 * A seat of the council (<i>siège</i>). It is there whether somebody holds it or not.
 *
 * @param number from 1
 * @since 0.1
 */
public record Seat(int number) implements Comparable<Seat> {

    public Seat {
        if (number < 1) {
            throw new IllegalArgumentException("Seats are numbered from 1, not " + number);
        }
    }

    @Override
    public int compareTo(Seat other) {
        return Integer.compare(number, other.number);
    }
}
