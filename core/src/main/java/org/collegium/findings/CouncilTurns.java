package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import org.collegium.calendar.Rotation;
import org.collegium.calendar.Turn;
import org.collegium.meeting.Meeting;

/** Who served the sittings of the council since it was last renewed; since the first, where no renewal is on record. */
final class CouncilTurns {

    private CouncilTurns() {}

    /** The sittings of a day and before. */
    static List<Meeting.Closed> sittings(LocalDate day, KeptRecord record) {
        LocalDate renewed = record.council().lastRenewedOn(day).orElse(LocalDate.MIN);
        return Sittings.ofCouncil(day, record.sittings()).stream()
                .filter(sitting -> !sitting.id().date().isBefore(renewed))
                .toList();
    }

    static Rotation rotation(LocalDate day, KeptRecord record) {
        return new Rotation(sittings(day, record).stream()
                .map(Meeting.Closed::sitting)
                .map(held -> new Turn(held.facilitator().id(), held.secretary().id()))
                .toList());
    }
}
