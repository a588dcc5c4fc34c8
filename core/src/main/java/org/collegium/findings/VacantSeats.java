package org.collegium.findings;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.council.Council;
import org.collegium.council.Seat;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** The seats that nobody holds, and since when. */
final class VacantSeats {

    private VacantSeats() {}

    /** Minor: bases and quorums reckon with vacant seats, and the council can fill them by co-optation. */
    static List<Finding> on(LocalDate day, Council council) {
        return council.vacancies(day).stream()
                .map(seat -> Finding.minor(lastEnd(seat, day, council)
                        .map(end -> Phrase.of("finding.mandate-ended")
                                .with(seat.number())
                                .with(end))
                        .orElse(Phrase.of("finding.vacant").with(seat.number()))))
                .toList();
    }

    /** The first day without a holder; empty where nobody ever held the seat. */
    private static Optional<LocalDate> lastEnd(Seat seat, LocalDate day, Council council) {
        return council.mandates().stream()
                .filter(mandate -> mandate.seat().equals(seat))
                .flatMap(mandate -> mandate.until().stream())
                .filter(end -> !end.isAfter(day))
                .max(naturalOrder());
    }
}
