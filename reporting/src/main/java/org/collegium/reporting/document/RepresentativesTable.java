package org.collegium.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.association.Association;
import org.collegium.council.Particulars;
import org.collegium.council.RepresentationCertificate;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/** Those who may act for an association, with what a bank or the prefecture asks of each or room to write it, certified. */
final class RepresentativesTable {

    private static final float ROOM_TO_WRITE = 34;

    private RepresentativesTable() {}

    static Table of(RepresentationCertificate certificate, Wording wording) {
        List<Table.Column> columns = List.of(
                Table.Column.left(wording.say("document.person.name"), 3.2f),
                Table.Column.left(wording.say("document.person.profession"), 2.2f),
                Table.Column.left(wording.say("document.person.address"), 3),
                Table.Column.left(wording.say("document.person.nationality"), 2.2f),
                Table.Column.left(wording.say("document.person.function"), 5));
        Table table = Table.of(
                        columns,
                        certificate.representatives().stream()
                                .map(person -> row(person, wording))
                                .toList())
                .withRowHeaders();
        boolean isComplete = certificate.toBeFilledIn().isEmpty();
        return isComplete ? table : table.withRowsOf(ROOM_TO_WRITE);
    }

    /** What is to be filled in, then the words that are signed, so that no page has a signature alone. */
    static void certify(RepresentationCertificate certificate, Association association, Wording wording, Paper paper) {
        paper.together(() -> {
            certificate.toBeFilledIn().ifPresent(note -> paper.small(wording.text(note)));
            paper.paragraph(wording.text(
                    Phrase.of("document.certified").with(association.name()).with(certificate.day())));
            paper.signatures(List.of(wording.text("document.done"), wording.text("document.certificate.signs")));
        });
    }

    private static List<Text> row(RepresentationCertificate.Representative person, Wording wording) {
        Optional<Particulars> asked = person.particulars();
        return List.of(
                Text.of(wording.name(person.holder())),
                told(asked, Particulars::profession),
                told(asked, Particulars::address),
                told(asked, Particulars::nationality),
                wording.text(person.function()));
    }

    private static Text told(Optional<Particulars> asked, Function<Particulars, String> part) {
        return asked.map(part).map(Text::of).orElse(Text.empty());
    }
}
