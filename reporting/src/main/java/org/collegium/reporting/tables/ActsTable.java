package org.collegium.reporting.tables;

import java.util.Locale;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.Dealings;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * What was done in the association's name, by whom, and the day of the sitting to which it was reported.
 *
 * @since 0.1
 */
public final class ActsTable {

    private ActsTable() {}

    /** The table in a language. */
    public static Table of(Dealings dealings, Locale language) {
        return new Columns<ActOnBehalf>(ReportLexicon.of(language))
                .add("kind", act -> Phrase.of("act-kind", act.kind()))
                .add("act", ActOnBehalf::what)
                .add("member", act -> act.by().id())
                .add("name", act -> act.by().name())
                .add("date", ActOnBehalf::on)
                .add("reported-on", ActOnBehalf::reportedOn)
                .over(dealings.acts());
    }
}
