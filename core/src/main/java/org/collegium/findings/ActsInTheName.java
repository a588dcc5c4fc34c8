package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collegium.association.Organ;
import org.collegium.words.Finding;

/** The acts in the association's name that nobody had the power to do, or that the next sitting did not hear of. */
final class ActsInTheName {

    private ActsInTheName() {}

    static List<Finding> on(LocalDate day, KeptRecord record) {
        Optional<LocalDate> lastSitting = Sittings.until(day, record.sittings()).stream()
                .filter(sitting -> sitting.id().organ() == Organ.COUNCIL && !sitting.lackedQuorum())
                .map(sitting -> sitting.id().date())
                .reduce((earlier, later) -> later);
        return record.dealings().acts().stream()
                .filter(act -> !act.on().isAfter(day))
                .flatMap(
                        act -> act
                                .findings(
                                        record.representationOn(act.on()),
                                        lastSitting.orElse(act.on().minusDays(1)))
                                .stream())
                .toList();
    }
}
