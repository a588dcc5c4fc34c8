package org.collegium.reporting.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.commons.CommonsSheet;
import org.collegium.register.Hash;
import org.collegium.reporting.Prose;
import org.collegium.words.Phrase;

/**
 * A commons sheet as an archival PDF: PDF/A-3a and PDF/UA-1 at once. The same sheet in the same language is the same
 * bytes.
 *
 * @since 0.1
 */
public final class CommonsSheetPdf {

    private final CommonsSheet sheet;
    private final Wording wording;
    private final ArchivalPdf pdf;

    private CommonsSheetPdf(CommonsSheet sheet, Wording wording, ArchivalPdf pdf) {
        this.sheet = sheet;
        this.wording = wording;
        this.pdf = pdf;
    }

    /**
     * Writes a sheet.
     *
     * @param sheet which
     * @param language French or English, for everything but what the association wrote itself
     * @param to where to; it is left open
     * @throws MissingGlyphException when a text has a character that the archival fonts cannot show
     */
    public static void write(CommonsSheet sheet, Locale language, OutputStream to) {
        Wording wording = new Wording(sheet.association(), language);
        try (ArchivalPdf pdf = ArchivalPdf.open(to, description(sheet, wording))) {
            new CommonsSheetPdf(sheet, wording, pdf).write();
            pdf.finish();
        }
    }

    private void write() {
        Association association = sheet.association();
        pdf.runningHead(association.name(), wording.say(Phrase.of("sheet.head").with(sheet.on())));
        pdf.footer(
                wording.say("sheet.foot"),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
        pdf.heading(1, wording.text(sheet.title()));
        pdf.small(wording.letterhead());
        sheet.sections().forEach(this::section);
        wording.foreignRecord().ifPresent(pdf::small);
    }

    /** One line is a sentence, several are a list. */
    private void section(CommonsSheet.Section section) {
        pdf.heading(2, wording.text(section.heading()));
        List<Text> lines = section.phrases().stream().map(this::line).toList();
        if (section.isEmpty()) {
            lines.forEach(pdf::small);
        } else if (lines.size() == 1) {
            pdf.paragraph(lines.get(0));
        } else if (!lines.isEmpty()) {
            pdf.together(() -> pdf.bullets(lines));
        }
        section.texts().forEach(text -> WrittenText.set(text, wording, pdf));
    }

    /** A line names what the association wrote in its own typography, such as the names of resources. */
    private Text line(Phrase phrase) {
        return Text.of(Prose.typeset(wording.say(phrase), sheet.association().language()));
    }

    private static Description description(CommonsSheet sheet, Wording wording) {
        Association association = sheet.association();
        String said = sheet.sections().stream()
                .flatMap(section ->
                        Stream.concat(section.phrases().stream().map(wording::say), section.texts().stream()))
                .collect(Collectors.joining("\n"));
        return new Description(
                wording.say(sheet.title()),
                association.name(),
                wording.say("sheet.foot"),
                wording.languageTag(),
                sheet.on().atStartOfDay(association.zone()).toInstant(),
                association.id() + " commons " + sheet.on() + " " + wording.languageTag() + " " + Hash.of(said),
                "Collegium",
                "Collegium, OpenPDF");
    }
}
