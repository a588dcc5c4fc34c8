package org.collegium.reporting.tables;

import java.util.Locale;
import org.collegium.council.Council;
import org.collegium.council.Mandate;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The mandates on the council, by seat and first day; of one that was cut short also by what, and its last day without
 * that.
 *
 * @since 0.1
 */
public final class MandatesTable {

    private MandatesTable() {}

    /** The table in a language. */
    public static Table of(Council council, Members members, Locale language) {
        return new Columns<Mandate>(ReportLexicon.of(language))
                .add("seat", mandate -> mandate.seat().number())
                .add("member", Mandate::member)
                .add("name", mandate -> members.member(mandate.member()).map(Member::name))
                .add("from", Mandate::from)
                .add("last-day", mandate -> mandate.until().map(until -> until.minusDays(1)))
                .add("origin", mandate -> Phrase.of("origin", mandate.origin()))
                .add("ending", mandate -> mandate.ending().map(end -> Phrase.of("ending", end.cause())))
                .add(
                        "term",
                        mandate ->
                                mandate.ending().flatMap(Mandate.Ending::term).map(term -> term.minusDays(1)))
                .over(council.mandates());
    }
}
