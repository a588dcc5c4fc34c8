package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void headingsNeverStandAloneAtTheFootOfAPage() {
        for (int lines = 36; lines < 50; lines++) {
            int above = lines;
            List<String> pages = pages(document -> {
                document.paragraph(Text.of("ligne\n".repeat(above) + "fin"));
                document.heading(1, Text.of("Titre"));
                document.heading(2, Text.of("Intertitre"));
                document.paragraph(Text.of("Texte du chapitre."));
            });

            assertThat(pages)
                    .as(lines + " lines above")
                    .filteredOn(page -> page.contains("Titre"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Titre", "Intertitre", "Texte du chapitre."));
        }
    }

    @Test
    void aHeadingStaysWithTheFirstRowOfItsTable() {
        for (int lines = 36; lines < 50; lines++) {
            int above = lines;
            List<String> pages = pages(document -> {
                document.paragraph(Text.of("ligne\n".repeat(above) + "fin"));
                document.heading(1, Text.of("Titre"));
                document.table(Table.of(
                        List.of(Table.Column.left("Entête", 1)),
                        List.of(List.of(Text.of("Rang")), List.of(Text.of("Suite")))));
            });

            assertThat(pages)
                    .as(lines + " lines above")
                    .filteredOn(page -> page.contains("Titre"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Entête", "Rang"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 9})
    void noLineOfAParagraphStandsAlone(int length) {
        for (int lines = 40; lines < 50; lines++) {
            int above = lines;
            List<String> pages = pages(document -> {
                document.paragraph(Text.of("dessus\n".repeat(above) + "fin"));
                document.paragraph(Text.of("ligne\n".repeat(length - 1) + "ligne"));
            });

            assertThat(pages)
                    .extracting(page -> page.split("ligne", -1).length - 1)
                    .doesNotContain(1);
            assertThat(pages.stream()
                            .mapToInt(page -> page.split("ligne", -1).length - 1)
                            .sum())
                    .isEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 9})
    void noItemOfAListStandsAlone(int length) {
        for (int lines = 36; lines < 50; lines++) {
            int above = lines;
            List<String> pages = pages(document -> {
                document.paragraph(Text.of("dessus\n".repeat(above) + "fin"));
                document.bullets(Collections.nCopies(length, Text.of("article")));
            });

            assertThat(pages)
                    .extracting(page -> page.split("article", -1).length - 1)
                    .as(lines + " lines above")
                    .doesNotContain(1);
        }
    }

    @Test
    void whatIsKeptTogetherIsOnOnePageWithItsHeading() {
        for (int lines = 14; lines < 50; lines++) {
            int above = lines;
            List<String> pages = pages(document -> {
                document.paragraph(Text.of("ligne\n".repeat(above) + "fin"));
                document.heading(1, Text.of("Titre"));
                document.together(() -> everyKindOfBlock(document));
            });

            assertThat(pages)
                    .as(lines + " lines above")
                    .filteredOn(page -> page.contains("Titre"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Paragraphe", "Signature"));
        }
    }

    @Test
    void itTurnsNoPageThatHasRoom() {
        List<String> apart = pages(PageTest::everyKindOfBlock);
        List<String> together = pages(document -> document.together(() -> everyKindOfBlock(document)));

        assertThat(together).hasSize(1).isEqualTo(apart);
    }

    @Test
    void whatNoPageCanHoldIsSetAsItComes() {
        Consumer<ArchivalPdf> tall = document -> {
            document.paragraph(Text.of("ligne\n".repeat(60) + "fin"));
            everyKindOfBlock(document);
        };

        List<String> together = pages(document -> {
            document.paragraph(Text.of("dessus"));
            document.together(() -> tall.accept(document));
        });

        assertThat(together).hasSize(2).isEqualTo(pages(document -> {
            document.paragraph(Text.of("dessus"));
            tall.accept(document);
        }));
    }

    @Test
    void aHeadingCannotBeKeptWithWhatPrecedesIt() {
        assertThatThrownBy(() -> pages(document -> document.together(() -> document.heading(1, Text.of("Titre")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("heading");
        assertThatThrownBy(() -> pages(document -> document.together(() -> document.together(() -> {}))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("together");
    }

    private static void everyKindOfBlock(ArchivalPdf document) {
        document.paragraph(Text.of("Paragraphe"));
        document.quote(Text.of("Citation"));
        document.list(Listing.bullets().item(Text.of("dehors"), Listing.numbered(List.of(Text.of("dedans")))));
        document.table(Table.of(
                        List.of(Table.Column.left("Entête", 1)),
                        List.of(List.of(Text.of("Rang")), List.of(Text.of("Suite"))))
                .captioned(Text.of("Légende"))
                .withTotal(List.of(Text.of("Total"))));
        document.facts(List.of(new Fact(Text.of("Fait"), Text.of("Valeur"))));
        document.banner(Text.of("État"), Tone.NEUTRAL);
        document.signatures(List.of(Text.of("Signature")));
    }

    @Test
    void aRowStaysOnOnePage() {
        List<String> pages = pages(document -> document.table(Table.of(
                List.of(Table.Column.left("Numéro", 1), Table.Column.left("Texte", 1)),
                IntStream.range(0, 40)
                        .mapToObj(
                                i -> List.of(Text.of("rang-" + i), Text.of("un\ndeux\ntrois\nquatre\ncinq\nfin-" + i)))
                        .toList())));

        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < 40; i++) {
            String first = "rang-" + i + " ";
            String last = "fin-" + i + "\n";
            assertThat(pages)
                    .filteredOn(page -> page.contains(first))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains(last));
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnOverleaf() {
        byte[] pdf = Specimen.pdf(document -> document.table(Table.of(
                List.of(Table.Column.left("Numéro", 1), Table.Column.left("Texte", 1)),
                List.of(List.of(Text.of("un"), Text.of("mot\n".repeat(120) + "fin"))))));

        assertThat(Reading.of(pdf).pages()).hasSize(3).allMatch(page -> page.contains("Numéro"));
        assertThat(Reading.of(pdf).textsOf("TD")).containsExactly("un", "mot ".repeat(120) + "fin");
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        Reading reading = Reading.of(Specimen.pdf(document -> {
            document.runningHead("Association", "Registre");
            document.footer("Feuillet 118", (page, pages) -> "page " + page + " sur " + pages);
            document.paragraph(Text.of("ligne\n".repeat(120) + "fin"));
        }));

        assertThat(reading.pages()).hasSize(3);
        for (int page = 1; page <= 3; page++) {
            assertThat(reading.artifacts(page))
                    .contains("Association", "Registre", "Feuillet 118", "page " + page + " sur 3");
        }
        assertThat(reading.document().text()).doesNotContain("Association", "page 1");
    }

    @Test
    void whatIsTooLongForTheEdgeOfAPageIsCutShortThereAndStandsWholeNowhereElse() {
        String name = "Association pour la sauvegarde des halages " + "et de leurs écluses ".repeat(6);
        Reading reading = Reading.of(Specimen.pdf(document -> {
            document.runningHead(name, "Procès-verbal du 7 janvier 2025");
            document.footer(name, (page, pages) -> "page " + page + " sur " + pages);
            document.paragraph(Text.of("fin"));
        }));

        assertThat(reading.artifacts(1)).contains("Procès-verbal du 7 janvier 2025", "page 1 sur 1");
        assertThat(reading.artifacts(1))
                .filteredOn(edge -> edge.endsWith("…"))
                .hasSize(2)
                .allMatch(cut -> name.startsWith(cut.substring(0, cut.length() - 1)) && cut.length() > 60);
    }

    @Test
    void bothSidesOfARunningHeadShareItsLine() {
        Reading reading = Reading.of(Specimen.pdf(document -> {
            document.runningHead("gauche ".repeat(30), "droite ".repeat(30));
            document.paragraph(Text.of("fin"));
        }));

        assertThat(reading.artifacts(1))
                .filteredOn(edge -> edge.endsWith("…"))
                .satisfiesExactly(
                        left -> assertThat(left).startsWith("gauche gauche gauche"),
                        right -> assertThat(right).startsWith("droite droite droite"));
    }

    @Test
    void aQuoteAndABannerGoOnOverleafWhole() {
        byte[] pdf = Specimen.pdf(document -> {
            document.paragraph(Text.of("ligne\n".repeat(40)));
            document.quote(Text.of("décidé\n".repeat(70) + "fin"));
            document.banner(Text.of("SCELLÉ"), Tone.NEUTRAL);
        });

        assertThat(Reading.of(pdf).textsOf("BlockQuote")).containsExactly("décidé ".repeat(70) + "fin");
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    private static List<String> pages(Consumer<ArchivalPdf> content) {
        return Reading.of(Specimen.pdf(content)).pages();
    }
}
