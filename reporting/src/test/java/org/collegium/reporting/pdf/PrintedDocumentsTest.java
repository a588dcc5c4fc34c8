package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.collegium.reporting.paper.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document that is printed from a record. */
@Isolated("it changes the default locale and time zone")
class PrintedDocumentsTest {

    static Stream<Document> documents() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> EnumSet.range(DocumentKind.CONVOCATION, DocumentKind.DECISION_REGISTER).stream()
                        .map(kind -> kind.in(language)));
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
