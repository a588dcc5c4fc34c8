package org.collegium.secretary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.commons.CommonsSheet;
import org.collegium.minutes.ErratumCopy;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.document.ErratumDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.pdf.SignedPdf;
import org.collegium.reporting.signature.Signatory;
import org.collegium.reporting.signature.Signer;
import org.collegium.review.Review;

/** The files that documents become: one in each language, or, for programs, the content alone, which is in none. */
final class DocumentFiles {

    private final List<Locale> languages;
    private final Letterhead letterhead;
    private final Optional<Signer> signer;

    /**
     * Files in some languages.
     *
     * @param letterhead of each of them
     * @param signer of the pages of what is sealed
     */
    DocumentFiles(List<Locale> languages, Letterhead letterhead, Optional<Signer> signer) {
        this.languages = List.copyOf(languages);
        this.letterhead = letterhead;
        this.signer = signer;
    }

    /** By what the signatures are known, where there are any. */
    Optional<Signatory> signatory() {
        return signer.map(Signer::signatory);
    }

    /** Minutes, and the errata to them. */
    Stream<ReportFile> minutes(MinutesCopy copy, Review review, Forms form) {
        return Stream.concat(
                minutesAlone(copy, review, form), copy.errata().stream().flatMap(erratum -> erratum(erratum, form)));
    }

    private Stream<ReportFile> minutesAlone(MinutesCopy copy, Review review, Forms form) {
        if (form == Forms.json) {
            return Stream.of(MinutesDocument.content(copy));
        }
        boolean isSealed = copy.minutes() instanceof Minutes.Sealed;
        return languages.stream()
                .map(language -> file(
                        MinutesDocument.CONTENT + copy.sitting().id(),
                        language,
                        new MinutesDocument(copy, review, language),
                        form.form(),
                        isSealed));
    }

    private Stream<ReportFile> erratum(ErratumCopy copy, Forms form) {
        if (form == Forms.json) {
            return Stream.of(ErratumDocument.content(copy));
        }
        return languages.stream()
                .map(language -> file(
                        MinutesDocument.CONTENT + copy.erratum().subject(),
                        language,
                        new ErratumDocument(copy, language),
                        form.form(),
                        true));
    }

    /** A commons sheet, which has no content for programs yet. */
    Stream<ReportFile> sheet(CommonsSheet sheet, Forms form) {
        if (form == Forms.json) {
            return Stream.empty();
        }
        return languages.stream()
                .map(language ->
                        file("commons", language, new CommonsSheetDocument(sheet, language), form.form(), false));
    }

    private ReportFile file(String name, Locale language, Document document, Form form, boolean isSealed) {
        ReportFile file = form.file(name + "-" + language.getLanguage(), document, letterhead);
        return form == Form.PDF && isSealed ? signed(file) : file;
    }

    private ReportFile signed(ReportFile pdf) {
        return signer.map(by -> new ReportFile(pdf.name(), out -> out.write(SignedPdf.sign(pdf.bytes(), by))))
                .orElse(pdf);
    }
}
