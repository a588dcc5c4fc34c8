package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void minutesAreReadInTheOrderOfTheirBlocks() {
        Reading reading = Reading.of(Specimen.pdf(Specimen::minutes));

        assertThat(reading.document().children().stream().map(Reading.Element::role))
                .containsExactly(
                        "P",
                        "H1",
                        "Table",
                        "H2",
                        "P",
                        "L",
                        "H2",
                        "H3",
                        "P",
                        "BlockQuote",
                        "Table",
                        "H2",
                        "L",
                        "P",
                        "L");
    }

    @Test
    void aTableIsReadWithItsHeaders() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.table(Table.of(
                        List.of(Table.Column.left("Membre", 1), Table.Column.right("Voix", 1)),
                        List.of(List.of(Text.of("Anna"), Text.of("1"))))
                .captioned(Text.of("Vote"))
                .withRowHeaders()
                .withTotal(List.of(Text.of("Total"), Text.of("1"))))));

        Reading.Element table = reading.all("Table").get(0);
        assertThat(table.shape()).isEqualTo("Table(Caption THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD)))");
        assertThat(table.text()).isEqualTo("VoteMembreVoixAnna1Total1");
        assertThat(table.all("TH"))
                .extracting(Reading.Element::attributes)
                .satisfiesExactly(
                        column -> assertThat(column).contains("COSName{Scope}:COSName{Column}"),
                        column -> assertThat(column).contains("COSName{Scope}:COSName{Column}"),
                        row -> assertThat(row).contains("COSName{Scope}:COSName{Row}"),
                        row -> assertThat(row).contains("COSName{Scope}:COSName{Row}"));
    }

    @Test
    void aHeaderRepeatedAfterAPageBreakIsNotReadAgain() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.table(Table.of(
                List.of(
                        Table.Column.left("Membre", 1), Table.Column.left("Siège", 1),
                        Table.Column.left("Vote", 1), Table.Column.left("Voix", 1)),
                Specimen.votes(60)))));

        assertThat(reading.pages().get(1)).contains("Siège");
        assertThat(reading.textsOf("TH")).containsExactly("Membre", "Siège", "Vote", "Voix");
        assertThat(reading.artifacts(1)).doesNotContain("Siège");
        assertThat(String.join("", reading.artifacts(2))).contains("MembreSiègeVoteVoix");
        assertThat(reading.all("TD")).hasSize(240);
    }

    @Test
    void listsNestWithTheirLabels() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.list(Listing.numbered()
                .item(Text.of("un"), Listing.bullets().item(Text.of("a")).item(Text.of("b")))
                .item(Text.of("deux")))));

        Reading.Element list = reading.document().children().get(0);
        assertThat(list.shape()).isEqualTo("L(LI(Lbl LBody(P L(LI(Lbl LBody) LI(Lbl LBody)))) LI(Lbl LBody))");
        assertThat(list.attributes()).contains("COSName{Decimal}");
        assertThat(list.text()).isEqualTo("1.un–a–b2.deux");
    }

    @Test
    void labelsHeadTheirValues() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.facts(List.of(Fact.of("Lieu", "Landerneau")))));

        assertThat(reading.all("Table").get(0).shape()).isEqualTo("Table(TBody(TR(TH TD)))");
        assertThat(reading.textsOf("TH")).containsExactly("Lieu");
    }

    @Test
    void aPassageInAnotherLanguageSaysSo() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.paragraph(
                Text.of("Il dit : ").foreign("Demat d’an holl", "br-FR").plain("."))));

        assertThat(reading.all("P").get(0).text()).isEqualTo("Il dit : Demat d’an holl.");
        assertThat(reading.all("Span")).extracting(Reading.Element::language).containsExactly("", "br-FR", "");
    }

    @Test
    void aLinkIsReadWhereItStandsAndHoldsItsAnnotation() {
        Reading reading = Reading.of(Specimen.pdf(document -> document.paragraph(Text.of("Voir ")
                .link("l’article 11", URI.create("https://example.org/11"))
                .plain(" des statuts."))));

        assertThat(reading.all("P").get(0).text()).isEqualTo("Voir l’article 11 des statuts.");
        assertThat(reading.all("Link")).extracting(Reading.Element::annotations).containsExactly(1);
    }

    @Test
    void aLinkOverALineBreakHasOneAnnotationALine() {
        Reading reading = Reading.of(Specimen.pdf(document ->
                document.paragraph(Text.empty().link("mot ".repeat(40).strip(), URI.create("https://example.org/")))));

        assertThat(reading.all("Link")).extracting(Reading.Element::annotations).containsExactly(2);
    }

    @Test
    void aHeadingLevelMayNotBeSkipped() {
        assertThatThrownBy(() -> Specimen.pdf(document -> {
                    document.heading(1, Text.of("Un"));
                    document.heading(3, Text.of("Trois"));
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level 3 below level 1")
                .hasMessageContaining("Trois");
    }

    @Test
    void aRowMustHaveACellForEachColumn() {
        assertThatThrownBy(() -> Specimen.pdf(document -> document.table(Table.of(
                        List.of(Table.Column.left("A", 1), Table.Column.left("B", 1)),
                        List.of(List.of(Text.of("seul")))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells in a table of 2 columns");
    }
}
