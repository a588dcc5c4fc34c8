package org.collegium.findings;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.collegium.association.Organ;
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

    /** Those of the council among them, written consultations left out. */
    static List<Meeting.Closed> ofCouncil(LocalDate day, List<Meeting.Closed> sittings) {
        return until(day, sittings).stream()
                .filter(sitting ->
                        sitting.id().organ() == Organ.COUNCIL && !sitting.id().isConsultation())
                .toList();
    }
}
