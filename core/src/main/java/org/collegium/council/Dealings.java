package org.collegium.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.collegium.words.Answer;

/**
 * What an association has to do with third parties: the changes that it files with the prefecture, the special mandates
 * that it gave, and what was done in its name. Each is entered once, then again with what became of it.
 *
 * @param filings the changes to be filed, and how they were
 * @param specialMandates those that were given, ended ones too
 * @param acts what was done in the association's name
 * @since 0.1
 */
public record Dealings(List<ChangeFiling> filings, List<SpecialMandate> specialMandates, List<ActOnBehalf> acts) {

    public Dealings {
        filings = List.copyOf(filings);
        specialMandates = List.copyOf(specialMandates);
        acts = List.copyOf(acts);
    }

    /** None yet. */
    public static Dealings none() {
        return new Dealings(List.of(), List.of(), List.of());
    }

    /**
     * With one more change to be filed, or with what became of the filing of one. Refused where it was filed or
     * acknowledged otherwise.
     */
    public Answer<Dealings> file(ChangeFiling filing) {
        Optional<ChangeFiling> known =
                filings.stream().filter(filing::isOfTheChangeIn).findFirst();
        return known.map(earlier -> earlier.becoming(filing))
                .orElse(Answer.granted(filing))
                .map(next -> new Dealings(with(next, known, filings), specialMandates, acts));
    }

    /** With one more special mandate, or with its early end. Refused where it would run longer than it was given. */
    public Answer<Dealings> entrust(SpecialMandate mandate) {
        Optional<SpecialMandate> known =
                specialMandates.stream().filter(mandate::isTheSameAs).findFirst();
        return known.map(earlier -> earlier.becoming(mandate))
                .orElse(Answer.granted(mandate))
                .map(next -> new Dealings(filings, with(next, known, specialMandates), acts));
    }

    /** With one more act, or with its report to the council. Refused where it was reported at another sitting. */
    public Answer<Dealings> note(ActOnBehalf act) {
        Optional<ActOnBehalf> known = acts.stream().filter(act::isTheSameAs).findFirst();
        return known.map(earlier -> earlier.becoming(act))
                .orElse(Answer.granted(act))
                .map(next -> new Dealings(filings, specialMandates, with(next, known, acts)));
    }

    /** The list with the next value in the place of the one that is known, or at its end. */
    private static <T> List<T> with(T next, Optional<T> known, List<T> list) {
        List<T> more = new ArrayList<>(list);
        if (known.isEmpty()) {
            more.add(next);
        } else {
            Collections.replaceAll(more, known.get(), next);
        }
        return more;
    }
}
