package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.collegium.reporting.letterhead.ALetterhead;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.signature.Signer;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.words.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What veraPDF says of every kind of document: each conforms to PDF/A-3a and PDF/UA-1, whatever is done with it. */
class DocumentKindsTest {

    private static final Signer SIGNER = TestKeys.signer("curve");

    @ParameterizedTest
    @EnumSource
    @DisplayName("as it is")
    void plain(DocumentKind kind) {
        assertConforms(pdf(kind.in(Locale.FRENCH), Letterhead.NONE));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("with long words, lists and tables over many pages")
    void lengthy(DocumentKind kind) {
        byte[] pdf = pdf(new Lengthened(kind.in(Locale.ENGLISH)), Letterhead.NONE);

        assertThat(Reading.of(pdf).pages()).hasSizeGreaterThanOrEqualTo(3);
        assertConforms(pdf);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("signed")
    void signed(DocumentKind kind) {
        assertConforms(signed(pdf(kind.in(Locale.FRENCH), Letterhead.NONE)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("under a letterhead, below which it begins on the same page, signed too")
    void underALetterhead(DocumentKind kind) {
        byte[] pdf = pdf(kind.in(Locale.ENGLISH), ALetterhead.whole());
        Reading reading = Reading.of(pdf);

        assertConforms(signed(pdf));
        assertThat(reading.all("Figure").get(0).alternative()).isEqualTo(ALetterhead.ALTERNATIVE);
        assertThat(oneLine(reading.pages().get(0)))
                .contains(
                        oneLine(ALetterhead.ADDRESS.get(0)),
                        oneLine(reading.textsOf("H1").get(0)));
    }

    @Test
    @DisplayName("no kind is forgotten")
    void all() {
        Set<String> documents = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages("org.collegium.reporting")
                        .stream()
                        .filter(type -> type.isAssignableTo(Document.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(documents)
                .isEqualTo(Arrays.stream(DocumentKind.values())
                        .map(kind -> kind.in(Locale.FRENCH).getClass().getName())
                        .collect(Collectors.toSet()));
    }

    private static void assertConforms(byte[] pdf) {
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    private static byte[] pdf(Document document, Letterhead letterhead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivalPdf.write(document, letterhead, out);
        return out.toByteArray();
    }

    private static byte[] signed(byte[] pdf) {
        byte[] signed = SignedPdf.sign(pdf, SIGNER);
        assertThat(SignedPdf.check("a.pdf", signed)).contains(Answer.granted(SIGNER.signatory()));
        return signed;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
