package org.collegium.reporting.pdf;

import static org.collegium.story.Evening.BYLAWS;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.Copies;
import org.collegium.reporting.document.AttendanceSheetDocument;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.document.ConvocationDocument;
import org.collegium.reporting.document.ErratumDocument;
import org.collegium.reporting.document.ExtractDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.report.AScope;
import org.collegium.reporting.report.StandardReport;
import org.collegium.story.People;

/** Every kind of document that there is, by one that says all that its kind can say. */
enum DocumentKind {
    MINUTES,
    MINUTES_WITHOUT_QUORUM,
    MINUTES_OF_A_CONSULTATION,
    PUBLIC_COPY,
    ERRATUM,
    COMMONS_SHEET,
    CONVOCATION,
    ATTENDANCE_SHEET,
    EXTRACT,
    COUNCIL,
    CERTIFICATE,
    FILING,
    DECISION_REGISTER,
    REPORT;

    Document in(Locale language) {
        return switch (this) {
            case MINUTES -> minutes("sealed", language);
            case MINUTES_WITHOUT_QUORUM -> minutes("without quorum", language);
            case MINUTES_OF_A_CONSULTATION -> minutes("consultation", language);
            case PUBLIC_COPY -> minutes("mended for everybody", language);
            case ERRATUM -> new ErratumDocument(copy("mended").errata().get(0), language);
            case COMMONS_SHEET ->
                new CommonsSheetDocument(
                        CommonsSheetPdfTest.sheets()
                                .reduce((empty, full) -> full)
                                .orElseThrow(),
                        language);
            case CONVOCATION -> new ConvocationDocument(ConvocationPdfTest.JANUARYS, BYLAWS, language);
            case ATTENDANCE_SHEET ->
                AttendanceSheetDocument.of(ConvocationPdfTest.JANUARYS, composition(), members(), List.of(), language);
            case EXTRACT ->
                new ExtractDocument(
                        MinutesCopy.full(ASitting.sealed()),
                        List.of(ASitting.JANUARYS),
                        DecisionNumber.firstOf(2025),
                        named(People.BENOIT),
                        MARCH,
                        language);
            case COUNCIL -> CouncilPdfTest.council(JANUARY, language);
            case CERTIFICATE -> CouncilPdfTest.certificate(language);
            case FILING -> CouncilPdfTest.filing(language);
            case DECISION_REGISTER -> DecisionRegisterPdfTest.on(FEBRUARY, language);
            case REPORT -> AScope.in(language).report(StandardReport.GOVERNANCE).document();
        };
    }

    private static Document minutes(String copy, Locale language) {
        return new MinutesDocument(copy(copy), language);
    }

    private static MinutesCopy copy(String name) {
        return Objects.requireNonNull(Copies.all().get(name), name);
    }
}
