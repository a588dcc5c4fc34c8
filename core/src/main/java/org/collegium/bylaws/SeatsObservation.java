package org.collegium.bylaws;

import java.util.ArrayList;
import java.util.List;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * A peculiarity of what the articles say of the number of seats.
 *
 * @param peculiarity which
 * @param example what shows it
 * @since 0.1
 */
public record SeatsObservation(Peculiarity peculiarity, Phrase example) {

    /** Two articles that contradict are told as a pair; so is each article together with the seats that it excludes. */
    static List<SeatsObservation> of(Bylaws bylaws) {
        List<SeatsObservation> observations = new ArrayList<>();
        List<SeatRange> ranges = bylaws.seatRanges();
        for (SeatRange range : ranges) {
            ranges.subList(0, ranges.indexOf(range)).stream()
                    .filter(range::contradicts)
                    .map(earlier -> Phrase.of("example.seat-ranges")
                            .with(earlier.phrase())
                            .with(range.phrase()))
                    .forEach(pair -> observations.add(new SeatsObservation(Peculiarity.SEAT_RANGES_DIFFER, pair)));
        }
        ranges.stream()
                .filter(range -> !range.includes(bylaws.seats()))
                .map(range -> Phrase.of("example.seats").with(bylaws.seats()).with(range.phrase()))
                .forEach(alone -> observations.add(new SeatsObservation(Peculiarity.SEATS_OUT_OF_RANGE, alone)));
        return List.copyOf(observations);
    }

    /** Whether the articles contradict each other or the rest of the bylaws. */
    public boolean isSerious() {
        return peculiarity.gravity() == Finding.Gravity.SERIOUS;
    }

    /** What was found, in words, with its example. */
    public Finding finding() {
        return new Finding(
                peculiarity.gravity(),
                Phrase.of("example.shows")
                        .with(Phrase.of("peculiarity", peculiarity))
                        .with(example));
    }
}
