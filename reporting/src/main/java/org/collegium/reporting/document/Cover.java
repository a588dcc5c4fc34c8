package org.collegium.reporting.document;

import java.time.LocalDate;
import java.util.Locale;
import org.collegium.association.Association;
import org.collegium.register.Hash;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Paper;
import org.collegium.words.Phrase;

/**
 * What the documents of an association have alike: whose they are, what, and of which day.
 *
 * @since 0.1
 */
public final class Cover {

    private final Association association;
    private final Phrase title;
    private final Phrase foot;
    private final LocalDate day;
    private final Wording wording;

    Cover(Association association, Phrase title, Phrase foot, LocalDate day, Wording wording) {
        this.association = association;
        this.title = title;
        this.foot = foot;
        this.day = day;
        this.wording = wording;
    }

    /**
     * What a document of an association has alike with others.
     *
     * @param association whose it is
     * @param title what it is, as its heading and on each page
     * @param foot a few words at the foot of each page
     * @param day the day of which it tells; no clock is read
     * @param language one of the {@link org.collegium.words.Languages}
     */
    public static Cover of(Association association, Phrase title, Phrase foot, LocalDate day, Locale language) {
        return new Cover(association, title, foot, day, new Wording(association, language));
    }

    Association association() {
        return association;
    }

    LocalDate day() {
        return day;
    }

    /** The furniture of the pages, the title, and whose document it is. */
    public void writeOn(Paper paper) {
        paper.runningHead(association.name(), wording.say(title));
        paper.footer(
                wording.say(foot),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
        paper.heading(1, wording.text(title));
        paper.small(wording.letterhead());
    }

    Description description(String told) {
        return description(Hash.of(told));
    }

    /**
     * What the document says of itself.
     *
     * @param told the hash of what it tells, from which its identifier follows, so that another document has another
     */
    public Description description(Hash told) {
        return new Description(
                wording.say(title),
                association.name(),
                wording.say(foot),
                wording.languageTag(),
                day.atStartOfDay(association.zone()).toInstant(),
                association.id() + " " + title.key() + " " + day + " " + wording.languageTag() + " " + told);
    }
}
