package org.collegium.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collegium.meeting.Meeting;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * Holds a register against itself and against the record from which it was sealed.
 *
 * @since 0.1
 */
public final class RegisterCheck {

    private RegisterCheck() {}

    /**
     * What does not hold, each with its entry; empty where the register is whole and the record still tells what it
     * sealed. Whoever rewrote register and record together is found by nobody who holds no earlier head.
     *
     * @param register what is sealed
     * @param sittings all that are on record
     */
    public static List<Finding> of(Register register, Collection<Meeting.Closed> sittings) {
        List<Finding> found = new ArrayList<>(register.verify());
        Map<String, Erratum> errata = new HashMap<>();
        Erratum.in(sittings).forEach(erratum -> errata.put(erratum.subject(), erratum));
        for (Entry entry : register.entries()) {
            Optional<Boolean> isAsSealed = sittings.stream()
                    .filter(held -> held.id().toString().equals(entry.subject()))
                    .findFirst()
                    .map(sitting -> isAsSealed(sitting, sittings, register, entry))
                    .or(() -> Optional.ofNullable(errata.get(entry.subject()))
                            .map(erratum -> erratum.isAsSealedIn(register, entry)));
            if (isAsSealed.isEmpty()) {
                found.add(Finding.serious(Phrase.of("register.without-sitting")
                        .with(entry.number())
                        .with(entry.subject())));
            } else if (!isAsSealed.get()) {
                found.add(Finding.serious(
                        Phrase.of("register.other-record").with(entry.number()).with(entry.subject())));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isAsSealed(
            Meeting.Closed sitting, Collection<Meeting.Closed> sittings, Register register, Entry entry) {
        return Minutes.approved(sitting, sittings, register)
                .filter(approved -> entry.seals(approved.parts()))
                .isPresent();
    }
}
