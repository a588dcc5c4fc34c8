package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.composition;
import static org.collegium.story.People.members;
import static org.collegium.story.People.named;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.collegium.bylaws.Bylaws;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.AttendanceSheetDocument;
import org.collegium.reporting.document.ConvocationDocument;
import org.collegium.reporting.document.ExtractDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document that is printed from a record. */
@Isolated("it changes the default locale and time zone")
class PrintedDocumentsTest {

    static Stream<Document> documents() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH).flatMap(PrintedDocumentsTest::in);
    }

    /** One of each kind in a language. */
    static Stream<Document> in(Locale language) {
        return Stream.of(
                new ConvocationDocument(ConvocationPdfTest.JANUARYS, Bylaws.collegial(), language),
                AttendanceSheetDocument.of(ConvocationPdfTest.JANUARYS, composition(), members(), List.of(), language),
                new ExtractDocument(
                        MinutesCopy.full(ASitting.sealed()),
                        List.of(ASitting.JANUARYS),
                        DecisionNumber.firstOf(2025),
                        named(People.BENOIT),
                        MARCH,
                        language),
                CouncilPdfTest.council(JANUARY, language),
                CouncilPdfTest.certificate(language),
                CouncilPdfTest.filing(language),
                DecisionRegisterPdfTest.on(FEBRUARY, language));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("it conforms to PDF/A-3a and PDF/UA-1")
    void conforms(Document document) {
        assertThat(Conformance.failures(Printed.of(document).bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("it begins with its title, in its language, and no wording is missing")
    void titled(Document document) {
        Reading reading = Printed.of(document).reading();

        assertThat(reading.textsOf("H1"))
                .singleElement()
                .satisfies(title -> assertThat(title.replace('\u00a0', ' '))
                        .isEqualTo(document.description().title().replace('\u00a0', ' ')));
        assertThat(reading.document().text()).doesNotContain("document.", "{0");
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("neither locale nor time zone of the machine shows in its bytes")
    void sameBytes(Document document) {
        byte[] here = Printed.of(document).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(Printed.of(document).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
