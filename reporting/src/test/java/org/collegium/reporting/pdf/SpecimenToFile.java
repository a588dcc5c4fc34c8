package org.collegium.reporting.pdf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.collegium.reporting.signature.TestKeys;

/** Writes the specimens to a directory, to be looked at. */
final class SpecimenToFile {
    private SpecimenToFile() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0], "minutes.pdf"), Specimen.pdf(Specimen::minutes));
        Files.write(Path.of(arguments[0], "blocks.pdf"), Specimen.pdf(SpecimenToFile::blocks));
        Files.write(Path.of(arguments[0], "signed.pdf"), signed("association"));
        Files.write(Path.of(arguments[0], "signed-by-curve.pdf"), signed("curve"));
    }

    static byte[] signed(String key) {
        return SignedPdf.sign(Specimen.pdf(Specimen::minutes), TestKeys.signer(key));
    }

    private static void blocks(ArchivalPdf pdf) {
        pdf.runningHead("Every block", "");
        pdf.footer("", (page, pages) -> "page " + page + " of " + pages);
        pdf.heading(1, Text.of("A title long enough to take a second line, as that of a general meeting may"));
        pdf.centred(Text.of("held on 12 October 2026\nat Landerneau"));
        pdf.banner(
                Text.of("DRAFT — not yet approved by the council; subject to change until its next meeting, at which "
                        + "any member may ask for a correction"),
                Tone.CAUTION);
        pdf.banner(Text.of("SEALED — entry 118 of the register"), Tone.NEUTRAL);
        pdf.heading(2, Text.of("Numbers"));
        pdf.numbered(
                List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten ".repeat(40), "")
                        .stream()
                        .map(Text::of)
                        .toList());
        pdf.heading(2, Text.of("Quotation").italic(" with italics"));
        pdf.quote(Text.of("First paragraph of the text decided.\n\nSecond, with ")
                .bold("bold")
                .plain(", a ")
                .link("link", URI.create("https://example.org"))
                .plain(" and ☐ ☑ ✓ ✗ non\u2011breaking."));
        pdf.table(Table.of(
                List.of(
                        Table.Column.left("Narrow", 1),
                        Table.Column.right("Amount in euros", 2),
                        Table.Column.left("Note", 6)),
                List.of(
                        List.of(
                                Text.of("anticonstitutionnellement"),
                                Text.of("1\u202F204,50"),
                                Text.of("word ".repeat(40))),
                        List.of(
                                Text.of("b"),
                                Text.of("−12,00"),
                                Text.empty()
                                        .mono("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")))));
        pdf.space(20);
        pdf.signatures(List.of(
                Text.of("Chair"),
                Text.of("Secretary"),
                Text.of("Facilitator of the sitting, with a long title that wraps")));
        pdf.signatures(List.of(Text.of("Alone")));
    }
}
