package org.collegium.secretary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.commons.CommonsSheet;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;

/** The forms in which documents are asked for, as the command line names them. */
enum Forms {
    /** Archival pages. */
    pdf(Form.PDF),
    /** For a browser. */
    html(Form.HTML),
    /** For a site or a wiki. */
    markdown(Form.MARKDOWN),
    /** For an e-mail. */
    text(Form.TEXT),
    /** For programs: the content of minutes, which is in no language. */
    json();

    private final Optional<Form> form;

    Forms() {
        this.form = Optional.empty();
    }

    Forms(Form form) {
        this.form = Optional.of(form);
    }

    /** The files of minutes: one in each language, or the content as one. */
    Stream<ReportFile> minutes(MinutesCopy copy, List<Locale> languages) {
        return form.map(given -> languages.stream()
                        .map(language -> given.file(
                                "minutes-" + copy.sitting().id() + "-" + language.getLanguage(),
                                new MinutesDocument(copy, language))))
                .orElseGet(() -> Stream.of(MinutesDocument.content(copy)));
    }

    /** The files of a commons sheet: one in each language, or none in the form that only the content of minutes has. */
    Stream<ReportFile> sheet(CommonsSheet sheet, List<Locale> languages) {
        return form.stream()
                .flatMap(given -> languages.stream()
                        .map(language -> given.file(
                                "commons-" + language.getLanguage(), new CommonsSheetDocument(sheet, language))));
    }
}
