package org.collegium.reporting.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.commons.CommonsSheet;
import org.collegium.register.Hash;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/**
 * A commons sheet: what an association holds in common, who may use it and who looks after it.
 *
 * @since 0.1
 */
public final class CommonsSheetDocument implements Document {

    private final CommonsSheet sheet;
    private final Wording wording;

    /**
     * The document of a sheet.
     *
     * @param sheet which
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what the association wrote itself
     */
    public CommonsSheetDocument(CommonsSheet sheet, Locale language) {
        this.sheet = sheet;
        this.wording = new Wording(sheet.association(), language);
    }

    @Override
    public void writeOn(Paper paper) {
        Association association = sheet.association();
        paper.runningHead(
                association.name(), wording.say(Phrase.of("sheet.head").with(sheet.on())));
        paper.footer(
                wording.say("sheet.foot"),
                (page, total) -> wording.say(Phrase.of("page").with(page).with(total)));
        paper.heading(1, wording.text(sheet.title()));
        paper.small(wording.letterhead());
        sheet.sections().forEach(section -> write(section, paper));
        wording.foreignRecord().ifPresent(paper::small);
    }

    /** One line is a sentence, several are a list. */
    private void write(CommonsSheet.Section section, Paper paper) {
        paper.heading(2, wording.text(section.heading()));
        List<Text> lines = section.phrases().stream().map(this::line).toList();
        if (section.isEmpty()) {
            lines.forEach(paper::small);
        } else if (lines.size() == 1) {
            paper.paragraph(lines.get(0));
        } else if (!lines.isEmpty()) {
            paper.together(() -> paper.bullets(lines));
        }
        section.texts().forEach(text -> WrittenText.set(text, wording, paper));
    }

    /** A line names what the association wrote in its own typography, such as the names of resources. */
    private Text line(Phrase phrase) {
        return Text.of(Prose.typeset(wording.say(phrase), sheet.association().language()));
    }

    @Override
    public Description description() {
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
                association.id() + " commons " + sheet.on() + " " + wording.languageTag() + " " + Hash.of(said));
    }
}
