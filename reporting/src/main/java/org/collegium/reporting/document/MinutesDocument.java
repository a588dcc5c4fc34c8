package org.collegium.reporting.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.collegium.association.Association;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Hash;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.review.Review;
import org.collegium.words.Phrase;

/**
 * Minutes, with their content as JSON attached, and the seal of their entry where they are sealed.
 *
 * @since 0.1
 */
public final class MinutesDocument implements Document {

    /** How the name of the file begins that is attached as the data of the minutes. */
    public static final String CONTENT = "minutes-";

    /** How the name of the file begins that is attached to sealed minutes as the seal of their entry. */
    public static final String SEAL = "seal-";

    private final MinutesCopy copy;
    private final Phrase status;
    private final String content;
    private final Wording wording;

    /**
     * The document of a copy of minutes; where it leaves something out, it says what number that had on the agenda, and no
     * more.
     *
     * @param copy of minutes in whatever state they are; the document says which
     * @param language one of the {@link org.collegium.words.Languages}, for everything but the texts that people wrote
     */
    public MinutesDocument(MinutesCopy copy, Locale language) {
        this(copy, Review.none(copy.sitting().id()), language);
    }

    /**
     * The same of minutes that may have been sent for review: a draft then says which version it is.
     *
     * @param review of these minutes
     */
    public MinutesDocument(MinutesCopy copy, Review review, Locale language) {
        Meeting.Closed meeting = copy.sitting();
        this.copy = copy;
        this.status = review.status(copy.minutes());
        this.content = copy.parts().whole().canonical();
        this.wording =
                Wording.of(meeting.id().organ(), meeting.sitting().convocation().association(), language);
    }

    /**
     * What a copy of minutes says in no language, in canonical JSON (RFC 8785), as the file that archival pages carry.
     * {@code docs/minutes.schema.json} is its JSON Schema.
     */
    public static ReportFile content(MinutesCopy copy) {
        String content = copy.parts().whole().canonical();
        return new ReportFile(
                CONTENT + copy.sitting().id() + ".json", out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void writeOn(Paper paper) {
        new MinutesPages(copy, status, content, wording, paper).write();
    }

    @Override
    public Description description() {
        Minutes minutes = copy.minutes();
        Meeting.Closed meeting = copy.sitting();
        Association association = meeting.sitting().convocation().association();
        Instant created =
                minutes instanceof Minutes.Sealed sealed ? sealed.entry().sealedAt() : meeting.closedAt();
        return new Description(
                wording.say(title(meeting)) + ", "
                        + wording.say(Phrase.of("day").with(meeting.id().date())),
                association.name(),
                wording.say(status),
                wording.languageTag(),
                created,
                association.id() + " " + meeting.id() + " " + wording.languageTag() + " " + Hash.of(content));
    }

    /** The key of what is said of a sitting, or of what is said of a written consultation in its place. */
    static String named(String key, Meeting.Closed meeting) {
        return meeting.id().isConsultation() ? key + ".consultation" : key;
    }

    static Phrase title(Meeting.Closed meeting) {
        return Phrase.of(named(meeting.lackedQuorum() ? "minutes.title.carence" : "minutes.title", meeting))
                .with(Phrase.of("minutes.of", meeting.id().organ()));
    }
}
