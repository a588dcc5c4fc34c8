package org.collegium.reporting.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collegium.association.Association;
import org.collegium.council.Holder;
import org.collegium.meeting.Meeting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Entry;
import org.collegium.register.Extract;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/**
 * One decision, certified as true to the minutes that hold it (<i>extrait certifié conforme</i>). Where they are sealed,
 * what shows the decision to be part of the register is attached; where they are not, a banner says so.
 *
 * @since 0.1
 */
public final class ExtractDocument implements Document {

    /** How the name of the file begins that is attached as the proof of an extract. */
    public static final String PROOF = "extract-";

    private final Minutes minutes;
    private final TakenDecision taken;
    private final boolean isPartial;
    private final String told;
    private final Holder certifier;
    private final Wording wording;
    private final Cover cover;

    /**
     * The extract of a decision.
     *
     * @param copy of the minutes that hold it
     * @param sittings all that were held, as the reader may read them, among which are those that changed it since
     * @param number of the decision
     * @param certifier who certifies that it is true to the minutes
     * @param on the day on which its state is told
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what people wrote
     * @throws IllegalArgumentException where the copy does not tell of such a decision
     */
    public ExtractDocument(
            MinutesCopy copy,
            List<Meeting.Closed> sittings,
            DecisionNumber number,
            Holder certifier,
            LocalDate on,
            Locale language) {
        this.minutes = copy.minutes();
        this.taken = TakenDecision.until(on, sittings).stream()
                .filter(decision -> decision.number().equals(number))
                .filter(decision ->
                        decision.meeting().id().equals(copy.sitting().id()))
                .filter(decision -> !copy.leavesOut(decision.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No decision " + number + " in the copy of "
                        + copy.sitting().id() + " on " + on));
        this.isPartial = TakenDecision.isPartial(sittings);
        this.told = copy.parts().whole().canonical();
        this.certifier = certifier;
        Association association = copy.sitting().sitting().convocation().association();
        this.wording = Wording.of(copy.sitting().id().organ(), association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.extract.title").with(number.toString()),
                minutes.status(),
                on,
                wording);
    }

    @Override
    public Description description() {
        return cover.description(taken.number() + " " + taken.state() + " " + certifier + " " + told);
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        status(paper);
        paper.facts(facts());
        paper.heading(2, wording.text("document.extract.text"));
        paper.together(
                () -> paper.quote(wording.recorded(Prose.lines(taken.proposed().text()))));
        paper.heading(2, wording.text("document.extract.verdict"));
        paper.together(() -> {
            paper.paragraph(Text.empty().bold(wording.say(taken.headline())));
            paper.bullets(taken.reasons().stream().map(wording::text).toList());
        });
        state(paper);
        certified(paper);
        if (minutes instanceof Minutes.Sealed sealed) {
            proof(sealed, paper);
        }
        wording.foreignRecord().ifPresent(paper::small);
    }

    private void status(Paper paper) {
        if (minutes instanceof Minutes.Sealed) {
            paper.banner(wording.text(minutes.status()), Tone.APPROVAL);
        } else if (minutes instanceof Minutes.Approved) {
            paper.banner(wording.text(Phrase.of("document.extract.approved").with(minutes.status())), Tone.NEUTRAL);
        } else {
            paper.banner(wording.text("document.extract.draft"), Tone.CAUTION);
        }
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("decision", Text.of(taken.number().toString())));
        facts.add(fact(
                "taken",
                wording.text(Phrase.of(MinutesDocument.named("document.extract.sitting", taken.meeting()))
                        .with(Phrase.of("minutes.of", taken.meeting().id().organ()))
                        .with(taken.meeting().id().date())
                        .with(taken.item()))));
        facts.add(fact("title", wording.recorded(taken.proposed().title())));
        facts.add(fact(
                "effective", wording.text(Phrase.of("day").with(taken.decision().effectiveFrom()))));
        return facts;
    }

    private Fact fact(String label, Text value) {
        return new Fact(wording.text("document.label." + label), value);
    }

    private void state(Paper paper) {
        paper.heading(2, wording.text(Phrase.of("document.state").with(cover.day())));
        List<Text> lines = new ArrayList<>();
        taken.state().forEach(phrase -> lines.add(wording.text(phrase)));
        taken.proposed()
                .changes()
                .ifPresent(change -> lines.add(wording.text(Phrase.of("document.changes", change.kind())
                        .with(change.decision().toString()))));
        paper.bullets(lines);
        if (isPartial) {
            paper.small(wording.text("document.partial"));
        }
    }

    private void proof(Minutes.Sealed sealed, Paper paper) {
        Entry entry = sealed.entry();
        Extract extract = sealed.extract(taken.item());
        String file = PROOF + taken.number() + ".json";
        paper.heading(2, wording.text("document.proof"));
        paper.together(() -> {
            paper.facts(List.of(
                    wording.fact(
                            "sealed",
                            Phrase.of("minutes.entry").with(entry.number()).with(wording.day(entry.sealedAt()))),
                    wording.hash("entry-hash", entry.hash())));
            paper.small(wording.text(Phrase.of("document.proof.explained").with(file)));
        });
        paper.attach(
                file,
                "application/json",
                wording.say("document.proof.attachment"),
                extract.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private void certified(Paper paper) {
        paper.heading(2, wording.text("document.extract.certified"));
        paper.together(() -> {
            paper.paragraph(wording.text(Phrase.of(
                            minutes.approval().isPresent()
                                    ? "document.extract.certifies"
                                    : "document.extract.certifies-draft")
                    .with(wording.name(certifier))));
            paper.signatures(List.of(wording.text("document.done"), wording.text("document.signature")));
        });
    }
}
