package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void aSingleParagraphConformsToBothStandards() {
        byte[] pdf = Specimen.pdf(document -> document.paragraph(Text.of("Une phrase.")));

        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void minutesWithLinksOtherLanguagesAndAnAttachmentConform() {
        assertThat(Conformance.failures(Specimen.pdf(Specimen::minutes))).isEmpty();
    }

    @Test
    void aLongRegisterWithTablesOverPageBreaksConforms() {
        byte[] pdf = Specimen.pdf(document -> {
            document.footer("Registre", (page, pages) -> page + "/" + pages);
            document.heading(1, Text.of("Registre"));
            for (int year = 2020; year < 2026; year++) {
                document.heading(2, Text.of("Année " + year));
                document.table(Table.of(
                                List.of(
                                        Table.Column.left("Membre", 1), Table.Column.left("Siège", 2),
                                        Table.Column.left("Vote", 1), Table.Column.right("Voix", 1)),
                                Specimen.votes(90))
                        .withRowHeaders());
            }
        });

        assertThat(Reading.of(pdf).pages()).hasSizeGreaterThan(15);
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void emptyCellsEmptyTablesAndEmptyParagraphsConform() {
        byte[] pdf = Specimen.pdf(document -> {
            document.paragraph(Text.empty());
            document.table(Table.of(List.of(Table.Column.left("Nom", 1), Table.Column.left("", 1)), List.of()));
            document.table(Table.of(
                    List.of(Table.Column.left("Nom", 1), Table.Column.left("Note", 1)),
                    List.of(List.of(Text.of("Anna"), Text.empty()))));
        });

        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void anUntaggedFileFailsBothStandards() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document untagged = new Document();
        PdfWriter.getInstance(untagged, out);
        untagged.open();
        untagged.add(new Paragraph("Une phrase."));
        untagged.close();

        assertThat(Conformance.failures(out.toByteArray()))
                .anyMatch(failure -> failure.startsWith("3a "))
                .anyMatch(failure -> failure.startsWith("ua1 "));
    }

    @Test
    void theAttachmentIsTheDataBehindTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Specimen.pdf(Specimen::minutes))) {
            COSArray associated =
                    (COSArray) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
            COSDictionary specification = (COSDictionary) associated.getObject(0);
            PDComplexFileSpecification file = new PDComplexFileSpecification(specification);

            assertThat(specification.getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Data");
            assertThat(file.getFileUnicode()).isEqualTo("seance.json");
            assertThat(file.getFileDescription()).isEqualTo("Données de la séance");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(file.getEmbeddedFile().toByteArray())
                    .isEqualTo("{\"seance\":\"2026/10\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFileSaysWhatItIsCalledAndInWhichLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Specimen.pdf(Specimen::minutes))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Specimen.DESCRIPTION.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getVersion()).isEqualTo(1.7f);
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-10-12T20:15:30Z");
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Specimen.pdf(Specimen::minutes))) {
            var minutes = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            var titles = Stream.iterate(minutes.getFirstChild(), item -> item != null, item -> item.getNextSibling())
                    .map(item -> item.getTitle());

            assertThat(minutes.getTitle()).isEqualTo("Procès-verbal du conseil d’administration");
            assertThat(titles).containsExactly("1. Ouverture et quorum", "2. Décisions", "3. Questions diverses");
        }
    }
}
