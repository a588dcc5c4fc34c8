package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Representation;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.Meeting;
import org.collegium.words.Finding;

/** The acts in the association's name that nobody had the power to do, or that the next sitting did not hear of. */
final class ActsInTheName {

    private ActsInTheName() {}

    static List<Finding> on(LocalDate day, Council council, Dealings dealings, List<Meeting.Closed> sittings) {
        Optional<LocalDate> lastSitting = Sittings.until(day, sittings).stream()
                .filter(sitting -> sitting.id().organ() == Organ.COUNCIL && !sitting.lackedQuorum())
                .map(sitting -> sitting.id().date())
                .reduce((earlier, later) -> later);
        Representation representation = Representation.byEverySeat(council);
        for (SpecialMandate mandate : dealings.specialMandates()) {
            representation = representation.entrusting(mandate);
        }
        Representation whole = representation;
        return dealings.acts().stream()
                .filter(act -> !act.on().isAfter(day))
                .flatMap(act -> act.findings(whole, lastSitting.orElse(act.on().minusDays(1))).stream())
                .toList();
    }
}
