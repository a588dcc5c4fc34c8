package org.collegium.reporting.tables;

import java.util.Locale;
import org.collegium.council.Dealings;
import org.collegium.council.SpecialMandate;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The special mandates: who may act in the association's name for what, from when to when, by which decision.
 *
 * @since 0.1
 */
public final class SpecialMandatesTable {

    private SpecialMandatesTable() {}

    /** The table in a language. */
    public static Table of(Dealings dealings, Locale language) {
        return new Columns<SpecialMandate>(ReportLexicon.of(language))
                .add("kind", mandate -> Phrase.of("act-kind", mandate.kind()))
                .add("object", SpecialMandate::object)
                .add("member", mandate -> mandate.holder().id())
                .add("name", mandate -> mandate.holder().name())
                .add("from", SpecialMandate::from)
                .add("last-day", mandate -> mandate.until().minusDays(1))
                .add("decision", mandate -> mandate.decision().map(SpecialMandatesTable::number))
                .over(dealings.specialMandates());
    }

    /** The number of a decision with its sign, without which a spreadsheet takes 2025-01 for a month. */
    static Phrase number(String decision) {
        return Phrase.of("decision-number").with(decision);
    }
}
