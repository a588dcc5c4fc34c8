package org.collegium.secretary;

import java.util.ArrayList;
import java.util.List;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.minutes.RegisterCheck;
import org.collegium.persistence.CouncilStore;
import org.collegium.register.Entry;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** Whether what a database keeps holds, register and audit trail, told record by record. */
final class Holding {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;

    private Holding() {}

    /** Tells it of every record; the exit code says whether all hold. */
    static int tell(CouncilStore store, Speech speech) {
        int exitCode = HOLDS;
        for (AssociationId association : store.associations()) {
            exitCode = Math.max(exitCode, store.<Integer>read(association, holdings -> tell(holdings, speech)));
        }
        return exitCode;
    }

    private static int tell(Holdings holdings, Speech speech) {
        List<Finding> faults = new ArrayList<>(RegisterCheck.of(holdings.register(), holdings.sittings()));
        faults.addAll(holdings.trail().verify());
        faults.forEach(fault -> speech.complain(fault.says()));
        String name = holdings.association().orElseThrow().name();
        speech.say(speech.lexicon()
                .say((faults.isEmpty() ? Phrase.of("holding.whole") : Phrase.of("holding.broken"))
                        .with(name)
                        .with(holdings.register().head().map(Entry::number).orElse(0))
                        .with(holdings.trail().head().lines())));
        return faults.isEmpty() ? HOLDS : BROKEN;
    }
}
