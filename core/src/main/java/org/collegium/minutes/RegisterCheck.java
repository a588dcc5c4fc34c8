package org.collegium.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        for (Entry entry : register.entries()) {
            Optional<Meeting.Closed> sitting = sittings.stream()
                    .filter(held -> held.id().toString().equals(entry.subject()))
                    .findFirst();
            if (sitting.isEmpty()) {
                found.add(Finding.serious(Phrase.of("register.without-sitting")
                        .with(entry.number())
                        .with(entry.subject())));
            } else if (!isAsSealed(sitting.get(), sittings, register, entry)) {
                found.add(Finding.serious(
                        Phrase.of("register.other-record").with(entry.number()).with(entry.subject())));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isAsSealed(
            Meeting.Closed sitting, Collection<Meeting.Closed> sittings, Register register, Entry entry) {
        return Minutes.approved(sitting, sittings, register)
                .filter(approved -> approved.isAsSealedIn(entry))
                .isPresent();
    }
}
