package org.collegium.reporting.tables;

import java.util.Locale;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Dealings;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The changes to be filed with the prefecture, with the last day for it, and how they were. Whether one is overdue
 * depends on the day, and is left to the findings.
 *
 * @since 0.1
 */
public final class FilingsTable {

    private FilingsTable() {}

    /** The table in a language. */
    public static Table of(Dealings dealings, Locale language) {
        return new Columns<ChangeFiling>(ReportLexicon.of(language))
                .add("filing-change", filing -> Phrase.of("filing-change", filing.change()))
                .add("since", ChangeFiling::on)
                .add("decision", filing -> filing.decision().map(SpecialMandatesTable::number))
                .add("filing-due", ChangeFiling::due)
                .add("filed-on", filing -> filing.filed().map(ChangeFiling.Filed::on))
                .add("receipt-on", filing -> filing.receipt().map(ChangeFiling.Receipt::on))
                .add("receipt", filing -> filing.receipt().flatMap(ChangeFiling.Receipt::number))
                .over(dealings.filings());
    }
}
