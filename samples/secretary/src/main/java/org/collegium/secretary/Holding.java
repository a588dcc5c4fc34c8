package org.collegium.secretary;

import java.util.ArrayList;
import java.util.List;
import org.collegium.archive.Holdings;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.minutes.RegisterCheck;
import org.collegium.persistence.CouncilStore;
import org.collegium.register.Entry;
import org.collegium.register.Json;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** Whether what a database keeps holds, register and audit trail, told record by record. */
final class Holding {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;

    private final Telling telling;
    private final List<Json> records = new ArrayList<>();
    private int exitCode = HOLDS;

    private Holding(Telling telling) {
        this.telling = telling;
    }

    /** Tells it of every record; the exit code says whether all hold. */
    static int tell(CouncilStore store, Telling telling) {
        Holding holding = new Holding(telling);
        for (AssociationId association : store.associations()) {
            telling.working(Phrase.of("holding.checking"));
            store.<Integer>read(association, holding::tell);
        }
        return telling.answer(holding.exitCode, Json.object().with("records", holding.records.stream()));
    }

    private int tell(Holdings holdings) {
        List<Finding> faults = new ArrayList<>(RegisterCheck.of(holdings.register(), holdings.sittings()));
        faults.addAll(holdings.trail().verify());
        faults.forEach(fault -> telling.complain(fault.says()));
        Association association = holdings.association().orElseThrow();
        int entries = holdings.register().head().map(Entry::number).orElse(0);
        int lines = holdings.trail().head().lines();
        telling.say(Phrase.of(faults.isEmpty() ? "holding.whole" : "holding.broken")
                .with(association.name())
                .with(entries)
                .with(lines));
        records.add(Json.object()
                .with("association", association.id().toString())
                .with("name", association.name())
                .with("entries", entries)
                .with("lines", lines)
                .with("findings", telling.sentences().ofFindings(faults)));
        exitCode = faults.isEmpty() ? exitCode : BROKEN;
        return lines;
    }
}
