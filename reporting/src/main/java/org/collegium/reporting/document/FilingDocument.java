package org.collegium.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.association.Association;
import org.collegium.council.ChangeFiling;
import org.collegium.council.RepresentationCertificate;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/**
 * The filing of what changed on a day (<i>déclaration modificative</i>): what changed, by which decision, the deadline,
 * the receipt where it arrived, and who represents the association since.
 *
 * @since 0.1
 */
public final class FilingDocument implements Document {

    private final List<ChangeFiling> changes;
    private final RepresentationCertificate representatives;
    private final Wording wording;
    private final Cover cover;

    /**
     * The document of the changes of one day.
     *
     * @param association as it is called since
     * @param changes what changed, at least one thing, all on the same day
     * @param representatives who represents the association from that day on
     * @param language one of the {@link org.collegium.words.Languages}
     * @throws IllegalArgumentException where there is no change, or not all are of the day of the certificate
     */
    public FilingDocument(
            Association association,
            List<ChangeFiling> changes,
            RepresentationCertificate representatives,
            Locale language) {
        LocalDate day = representatives.day();
        if (changes.isEmpty() || !changes.stream().map(ChangeFiling::on).allMatch(day::equals)) {
            throw new IllegalArgumentException("Changes of " + day + " are filed together, not " + changes);
        }
        this.changes = List.copyOf(changes);
        this.representatives = representatives;
        this.wording = new Wording(association, language);
        this.cover = new Cover(
                association,
                Phrase.of("document.filing.title"),
                Phrase.of("document.filing.foot").with(day),
                day,
                wording);
    }

    @Override
    public Description description() {
        return cover.description(changes + " " + representatives);
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        paper.paragraph(wording.text("document.filing.law"));
        changes.forEach(change -> write(change, paper));
        if (changes.stream().anyMatch(change -> change.change() == ChangeFiling.Change.REPRESENTATIVES)) {
            paper.heading(2, wording.text("document.filing.persons"));
            paper.paragraph(wording.text(representatives.title()));
            paper.table(RepresentativesTable.of(representatives, wording));
            RepresentativesTable.certify(representatives, cover.association(), wording, paper);
        } else {
            paper.together(() -> paper.signatures(
                    List.of(wording.text("document.done"), wording.text("document.certificate.signs"))));
        }
    }

    private void write(ChangeFiling change, Paper paper) {
        paper.heading(2, wording.text(Phrase.of("document.filing.change", change.change())));
        paper.together(() -> {
            paper.banner(wording.text(status(change)), change.filed().isPresent() ? Tone.APPROVAL : Tone.CAUTION);
            paper.facts(List.of(
                    fact("changed", day(change.on())),
                    fact("decision", change.decision().map(Text::of).orElse(wording.text("document.filing.none"))),
                    fact("due", day(change.due())),
                    fact(
                            "filed",
                            change.filed().map(filed -> day(filed.on())).orElse(wording.text("document.to-fill-in"))),
                    fact("receipt", receipt(change.receipt()))));
        });
    }

    private static Phrase status(ChangeFiling change) {
        if (change.filed().isEmpty()) {
            return Phrase.of("document.filing.unfiled").with(change.due());
        }
        return Phrase.of(change.receipt().isPresent() ? "document.filing.received" : "document.filing.filed")
                .with(change.filed().orElseThrow().on());
    }

    private Text receipt(Optional<ChangeFiling.Receipt> receipt) {
        return wording.text(receipt.map(answer -> answer.number()
                        .map(number -> Phrase.of("document.filing.receipt-numbered")
                                .with(answer.on())
                                .with(number))
                        .orElse(Phrase.of("day").with(answer.on())))
                .orElse(Phrase.of("document.to-fill-in")));
    }

    private Fact fact(String label, Text value) {
        return new Fact(wording.text("document.label." + label), value);
    }

    private Text day(LocalDate day) {
        return wording.text(Phrase.of("day").with(day));
    }
}
