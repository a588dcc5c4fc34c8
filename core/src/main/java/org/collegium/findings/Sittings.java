package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.collegium.meeting.Meeting;

/** Sittings in order. */
final class Sittings {

    private Sittings() {}

    /** Those of a day and before, the earliest first. */
    static List<Meeting.Closed> until(LocalDate day, List<Meeting.Closed> sittings) {
        return sittings.stream()
                .filter(sitting -> !sitting.id().date().isAfter(day))
                .sorted(comparing(Meeting.Closed::closedAt))
                .toList();
    }
}
