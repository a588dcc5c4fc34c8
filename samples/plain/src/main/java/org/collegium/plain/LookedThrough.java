package org.collegium.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collegium.calendar.Holidays;
import org.collegium.findings.Findings;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Finding;
import org.collegium.words.Lexicon;

/** Says what is late, missing or contradictory in a record. */
public final class LookedThrough {

    private LookedThrough() {}

    /** Runs it: a database with a record. */
    public static void main(String[] arguments) {
        LocalDate day = LocalDate.of(2025, 3, 1);
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            List<Finding> findings =
                    store.read(store.associations().get(0), kept -> Findings.on(day, kept.record(), Holidays.french()));
            Lexicon english = Lexicon.of(Locale.ENGLISH);
            findings.forEach(found -> System.out.println(found.gravity() + ": " + english.say(found.says())));
        }
    }
}
