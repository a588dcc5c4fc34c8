package org.collegium.reporting.document;

import java.time.LocalDate;
import org.collegium.association.Association;
import org.collegium.register.Hash;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Paper;
import org.collegium.words.Phrase;

/**
 * What the documents of an association have alike: whose they are, what, and of which day.
 *
 * @param association whose
 * @param title what it is, as its heading and on each page
 * @param foot a few words at the foot of each page
 * @param day the day of which it tells; no clock is read
 * @param wording its words
 */
record Cover(Association association, Phrase title, Phrase foot, LocalDate day, Wording wording) {

    /** The furniture of the pages, the title, and whose document it is. */
    void writeOn(Paper paper) {
        paper.runningHead(association.name(), wording.say(title));
        paper.footer(
                wording.say(foot),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
        paper.heading(1, wording.text(title));
        paper.small(wording.letterhead());
    }

    /**
     * What the document says of itself.
     *
     * @param told from which its identifier follows, so that another document has another
     */
    Description description(String told) {
        return new Description(
                wording.say(title),
                association.name(),
                wording.say(foot),
                wording.languageTag(),
                day.atStartOfDay(association.zone()).toInstant(),
                association.id() + " " + title.key() + " " + day + " " + wording.languageTag() + " " + Hash.of(told));
    }
}
