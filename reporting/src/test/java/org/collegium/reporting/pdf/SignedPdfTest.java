package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.collegium.reporting.ReportLexicon;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.signature.Signatory;
import org.collegium.reporting.signature.TestKeys;
import org.collegium.words.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedPdfTest {

    private static final byte[] MINUTES = Specimen.pdf(Specimen::minutes);
    private static final byte[] SIGNED = SignedPdf.sign(MINUTES, TestKeys.signer("association"));

    private static final String FORM =
            "a.pdf: the signature was changed, or is not in the form in which Collegium signs.";
    private static final String OTHER_BYTES =
            "a.pdf is not what was signed: it was changed since, or the signature belongs to something else.";
    private static final String IN_PART =
            "a.pdf: the signature does not cover the file from its first byte to its last."
                    + " Something was changed or added after it was signed.";

    @ParameterizedTest
    @ValueSource(strings = {"association", "curve", "certified"})
    @DisplayName("a signed document is the document, then its signature, and is known as whose it is")
    void whole(String alias) {
        byte[] signed = SignedPdf.sign(MINUTES, TestKeys.signer(alias));

        assertThat(Arrays.copyOf(signed, MINUTES.length)).isEqualTo(MINUTES);
        assertThat(SignedPdf.check("a.pdf", signed))
                .contains(Answer.granted(TestKeys.signer(alias).signatory()));
        assertThat(AttachedData.in("a.pdf", signed)).hasSameSizeAs(AttachedData.in("a.pdf", MINUTES));
    }

    @Test
    @DisplayName("a document that is not signed has nobody's signature")
    void unsigned() {
        assertThat(SignedPdf.check("a.pdf", MINUTES)).isEmpty();
        assertThat(SignedPdf.check("a.pdf", new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("signed documents conform to both standards, long ones too")
    void conformsWhenLong() {
        byte[] pdf = Specimen.pdf(document -> {
            document.footer("Registre", (page, pages) -> page + "/" + pages);
            document.heading(1, Text.of("Registre"));
            document.table(Table.of(
                            List.of(
                                    Table.Column.left("Membre", 1), Table.Column.left("Siège", 2),
                                    Table.Column.left("Vote", 1), Table.Column.right("Voix", 1)),
                            Specimen.votes(700))
                    .withRowHeaders());
        });
        byte[] signed = SignedPdf.sign(pdf, TestKeys.signer("curve"));

        assertThat(Reading.of(signed).pages()).hasSizeGreaterThan(15);
        assertThat(Conformance.failures(signed)).isEmpty();
        assertThat(SignedPdf.check("a.pdf", signed))
                .contains(Answer.granted(TestKeys.signer("curve").signatory()));
    }

    @Test
    @DisplayName("another reader finds one signature, of the whole file, that claims the hour of its signer")
    void anotherReader() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SIGNED)) {
            List<PDSignature> signatures = pdf.getSignatureDictionaries();
            PDSignature signature = signatures.get(0);
            int[] range = signature.getByteRange();

            assertThat(signatures).hasSize(1);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(TestKeys.AT);
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(SIGNED.length);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Specimen.DESCRIPTION.title());
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo("2026-10-12T20:15:30Z");
        }
    }

    @Nested
    class WhenOneByteIsFlipped {

        private final byte[] bytes = SIGNED.clone();

        @Test
        @DisplayName("anywhere in the document, it is found")
        void document() {
            for (int at = 0; at < MINUTES.length; at += 29) {
                assertFound(at, 1);
            }
        }

        @Test
        @DisplayName("at any byte of what signing added, it is found")
        void signature() {
            assertThat(SIGNED.length - MINUTES.length).isGreaterThan(4000);
            for (int at = MINUTES.length - 200; at < SIGNED.length; at++) {
                assertFound(at, 1);
                if (at % 3 == 0) {
                    assertFound(at, 0x20);
                }
            }
        }

        private void assertFound(int at, int bits) {
            bytes[at] ^= (byte) bits;
            assertThat(SignedPdf.check("a.pdf", bytes).flatMap(Answer::refusal))
                    .as("byte %d, bits %d", at, bits)
                    .isPresent();
            bytes[at] ^= (byte) bits;
        }
    }

    @Nested
    class WhenItWasTamperedWith {

        @Test
        @DisplayName("a revision that was appended is found")
        void appended() throws IOException {
            ByteArrayOutputStream later = new ByteArrayOutputStream();
            try (PdfReader reader = new PdfReader(SIGNED);
                    PdfStamper stamper = new PdfStamper(reader, later, '\0', true)) {
                stamper.setInfoDictionary(Map.of("Title", "Another title"));
            }

            assertThat(later.size()).isGreaterThan(SIGNED.length);
            assertThat(said(later.toByteArray())).isEqualTo(IN_PART);
        }

        @Test
        @DisplayName("one byte more or less is found")
        void length() {
            assertThat(said(Arrays.copyOf(SIGNED, SIGNED.length + 1))).isEqualTo(IN_PART);
            assertThat(said(Arrays.copyOf(SIGNED, SIGNED.length - 1))).isEqualTo(IN_PART);
        }

        @Test
        @DisplayName("a second signature is found, whoever made it")
        void twice() {
            assertThat(said(SignedPdf.sign(SIGNED, TestKeys.signer("stranger"))))
                    .isEqualTo("a.pdf is signed more than once, so something was added after it was signed first.");
        }

        @Test
        @DisplayName("a range that leaves out more than the signature is found")
        void range() {
            String text = text(SIGNED);
            String range = text.replaceFirst("(?s).*/ByteRange \\[([0-9 ]+) ].*", "$1");
            String[] numbers = range.split(" ", -1);
            int after = Integer.parseInt(numbers[2]);
            int rest = Integer.parseInt(numbers[3]);

            assertThat(said(text.replace(range, range.replace(" " + after + " ", " " + (after + 1) + " "))))
                    .isEqualTo(IN_PART);
            assertThat(said(text.replace(range, "0 " + numbers[1] + " " + (after + 1) + " " + (rest - 1))))
                    .isEqualTo(FORM);
            assertThat(said(text.replace(range, "0 " + (after + 1) + " " + after + " " + rest)))
                    .isEqualTo(IN_PART);
            assertThat(said(text.replace(range, "1" + range.substring(1)))).isEqualTo(FORM);
            assertThat(said(text.replace(range, "0 9999999999 9999999999 9999999999")))
                    .isEqualTo(IN_PART);
            assertThat(said(text.replace(range, "0 0 0 " + text.length() + " ".repeat(range.length() - 11))))
                    .isEqualTo(FORM);
        }

        @ParameterizedTest
        @CsvSource({"00>, 01>", "00>, zz>", "00>, 0>", "<3082, <3081", "<3082, <30820"})
        @DisplayName("a value that is padded with anything but zeros, or is none, is found")
        void value(String is, String other) {
            String hole = hole(SIGNED);

            assertThat(said(text(SIGNED).replace(hole, hole.replace(is, other))))
                    .isIn(FORM, IN_PART);
        }

        @Test
        @DisplayName("the signature of another document is not of this")
        void another() {
            byte[] note =
                    SignedPdf.sign(Specimen.pdf(pdf -> pdf.paragraph(Text.of("Note"))), TestKeys.signer("association"));

            assertThat(said(text(SIGNED).replace(hole(SIGNED), hole(note)))).isEqualTo(OTHER_BYTES);
        }

        @Test
        @DisplayName("whoever puts their own signature there is known as who they are")
        void stranger() {
            byte[] theirs = SignedPdf.sign(MINUTES, TestKeys.signer("stranger"));
            Optional<Answer<Signatory>> answer = SignedPdf.check("a.pdf", theirs);

            assertThat(answer)
                    .contains(Answer.granted(TestKeys.signer("stranger").signatory()))
                    .isNotEqualTo(SignedPdf.check("a.pdf", SIGNED));
        }

        @Test
        @DisplayName("digits in the other case are another file")
        void otherCase() {
            String hole = hole(SIGNED);

            assertThat(said(text(SIGNED).replace(hole, hole.toUpperCase(Locale.ROOT))))
                    .isEqualTo(FORM);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/ByteRange", "/ByteRange[0 1 2]", "/ETSI.CAdES.detached", "/ByteRange [0 -1 2 3 ]"})
        @DisplayName("what looks signed, and is not, is told")
        void looksSigned(String text) {
            assertThat(said("%PDF-1.7 " + text)).isEqualTo(FORM);
        }

        private static String hole(byte[] pdf) {
            return text(pdf).replaceFirst("(?s).*(<3082[0-9a-f]+>).*", "$1");
        }

        private static String text(byte[] pdf) {
            return new String(pdf, StandardCharsets.ISO_8859_1);
        }

        private static String said(String pdf) {
            return said(pdf.getBytes(StandardCharsets.ISO_8859_1));
        }

        private static String said(byte[] pdf) {
            return ReportLexicon.of(Locale.ENGLISH)
                    .say(SignedPdf.check("a.pdf", pdf)
                            .flatMap(Answer::refusal)
                            .orElseThrow()
                            .reason());
        }
    }
}
