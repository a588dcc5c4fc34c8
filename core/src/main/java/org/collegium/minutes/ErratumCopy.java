package org.collegium.minutes;

import java.util.List;
import org.collegium.register.Content;
import org.collegium.register.Entry;
import org.collegium.register.Register;

/**
 * What somebody is given of a sealed erratum: all of it, or, where it was treated behind closed doors, only which minutes
 * it mends. Both copies belong to the same entry of the register.
 *
 * @param erratum which
 * @param entry which seals it
 * @param mended the entry that it points at
 * @param isPublic whether it is for everybody
 * @since 0.1
 */
public record ErratumCopy(Erratum erratum, Entry entry, Entry mended, boolean isPublic) {

    /**
     * Holds the record against what was sealed.
     *
     * @throws BrokenSealException when they differ
     */
    public ErratumCopy {
        if (!entry.seals(erratum.parts(mended))) {
            throw new BrokenSealException(erratum.mends(), entry);
        }
    }

    /** All of those errata that a register seals. */
    public static List<ErratumCopy> of(List<Erratum> errata, Register register) {
        return errata.stream()
                .flatMap(erratum -> erratum.entry(register).stream()
                        .flatMap(entry -> register.entry(erratum.mends().toString()).stream()
                                .map(mended -> new ErratumCopy(erratum, entry, mended, false))))
                .toList();
    }

    /** The copy that everybody may have. */
    public ErratumCopy forEverybody() {
        return new ErratumCopy(erratum, entry, mended, true);
    }

    /** Whether it leaves out what to read. */
    public boolean leavesOut() {
        return isPublic && erratum.isConfidential();
    }

    /** What this copy says, in no language; what it leaves out is there as the commitment to it. */
    public Content parts() {
        Content all = erratum.parts(mended).with(entry.salt());
        return leavesOut()
                ? new Content(
                        all.head(), all.items().stream().map(Content::leftOut).toList())
                : all;
    }
}
