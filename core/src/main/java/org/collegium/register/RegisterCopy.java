package org.collegium.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Finding;

/**
 * A register in the hands of somebody who has nothing else.
 *
 * @param exhibits its entries from the first to the last
 * @since 0.1
 */
public record RegisterCopy(List<Exhibit> exhibits) {

    public RegisterCopy {
        exhibits = List.copyOf(exhibits);
    }

    /** The last seal: its hash, compared with one that later minutes print, proves everything before it. */
    public Optional<Seal> head() {
        return exhibits.isEmpty()
                ? Optional.empty()
                : Optional.of(exhibits.get(exhibits.size() - 1).seal());
    }

    /**
     * What does not hold: a wrong number, a changed entry, a broken link. A last entry that was changed together with
     * its seal is found by whoever knows the hash of the {@linkplain #head head}, and by nobody else.
     */
    public List<Finding> verify() {
        List<Finding> findings = new ArrayList<>();
        Hash previous = Hash.NONE;
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit exhibit = exhibits.get(i);
            findings.addAll(exhibit.seal().faultsAs(i + 1, previous, exhibit.isWhole()));
            previous = exhibit.seal().hash();
        }
        return List.copyOf(findings);
    }
}
