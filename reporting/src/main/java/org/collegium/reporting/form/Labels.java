package org.collegium.reporting.form;

import java.util.Locale;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Lexicon;

/** How a label stands before its value on one line, in the language of a document. */
final class Labels {

    private final String colon;

    Labels(Description description) {
        Lexicon words = ReportLexicon.of(Locale.forLanguageTag(description.languageTag()));
        this.colon = words.say("form.colon");
    }

    Text before(Text label) {
        return label.plain(colon);
    }
}
