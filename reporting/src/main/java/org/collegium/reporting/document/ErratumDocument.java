package org.collegium.reporting.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.ErratumCopy;
import org.collegium.reporting.Prose;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/**
 * A sealed erratum to minutes: what to read in place of what they say, and which entry of the register it mends. Its
 * content and its seal are attached as JSON.
 *
 * @since 0.1
 */
public final class ErratumDocument implements Document {

    private final ErratumCopy copy;
    private final Erratum erratum;
    private final Wording wording;

    /**
     * The document of a copy of an erratum.
     *
     * @param language one of the {@link org.collegium.words.Languages}, for everything but the texts that people wrote
     */
    public ErratumDocument(ErratumCopy copy, Locale language) {
        this.copy = copy;
        this.erratum = copy.erratum();
        this.wording = Wording.of(erratum.mends().organ(), erratum.association(), language);
    }

    /**
     * What a copy of an erratum says in no language, in canonical JSON (RFC 8785), as the file that archival pages carry.
     */
    public static ReportFile content(ErratumCopy copy) {
        byte[] content = text(copy).getBytes(StandardCharsets.UTF_8);
        return new ReportFile(MinutesDocument.CONTENT + copy.erratum().subject() + ".json", out -> out.write(content));
    }

    private static String text(ErratumCopy copy) {
        return copy.parts().whole().canonical();
    }

    @Override
    public Description description() {
        return new Description(
                wording.say(title()) + ", "
                        + wording.say(Phrase.of("day").with(erratum.mends().date())),
                erratum.association().name(),
                wording.say(status()),
                wording.languageTag(),
                copy.entry().sealedAt(),
                erratum.association().id() + " " + erratum.subject() + " " + wording.languageTag() + " "
                        + copy.entry().hash());
    }

    @Override
    public void writeOn(Paper paper) {
        paper.runningHead(erratum.association().name(), wording.say(title()));
        paper.footer(
                wording.say(status()),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
        paper.heading(1, wording.text(title()));
        paper.small(wording.letterhead());
        paper.banner(wording.text(status()), Tone.APPROVAL);
        paper.facts(List.of(
                wording.fact(
                        "mended",
                        Phrase.of("erratum.mended")
                                .with(erratum.mends().date())
                                .with(copy.mended().number())),
                wording.hash("mended-hash", copy.mended().hash()),
                wording.fact(
                        "decided",
                        Phrase.of("erratum.decided")
                                .with(erratum.by().date())
                                .with(erratum.decision().toString()))));
        paper.heading(2, wording.text("erratum.read"));
        words(paper);
        paper.heading(2, wording.text("erratum.register"));
        paper.facts(RegisterSection.facts(copy.entry(), wording));
        RegisterSection.explain(!copy.leavesOut(), wording, paper);
        AttachedJson.attach(
                MinutesDocument.CONTENT + erratum.subject(), "erratum.attachment", text(copy), wording, paper);
        AttachedJson.attach(
                MinutesDocument.SEAL + erratum.subject(),
                "minutes.attachment.seal",
                copy.entry().seal().canonical(),
                wording,
                paper);
    }

    private void words(Paper paper) {
        if (copy.leavesOut()) {
            paper.paragraph(wording.text("minutes.confidential.left-out"));
        } else {
            paper.paragraph(wording.recorded(erratum.title()));
            paper.quote(wording.recorded(Prose.lines(erratum.text())));
        }
    }

    private Phrase title() {
        return Phrase.of("erratum.title")
                .with(erratum.number())
                .with(Phrase.of("minutes.of", erratum.mends().organ()))
                .with(erratum.mends().date());
    }

    private Phrase status() {
        return Phrase.of("erratum.sealed")
                .with(copy.entry().number())
                .with(erratum.by().date());
    }
}
