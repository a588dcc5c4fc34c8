package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.collegium.reporting.form.SameWordsTest#documents")
    @DisplayName("no line is longer than 72 columns, unless one word is; none ends in a space")
    void width(String name, Locale language, Document document) {
        String text = Written.as(Form.TEXT, document);

        assertThat(text.lines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line).doesNotMatch(".*\\s");
            if (line.codePointCount(0, line.length()) > 72) {
                assertThat(line).matches("(> |\\s*(-|\\d+\\.) |\\s*)\\S+");
            }
        });
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n\n", "\r", "\t");
    }

    @Test
    @DisplayName("every kind of block, as somebody would have typed it")
    void blocks() {
        assertThat(text(paper -> {
                    paper.heading(1, Text.of("Minutes"));
                    paper.banner(Text.of("Draft, not approved."), Tone.CAUTION);
                    paper.facts(List.of(
                            Fact.of("Place", "Town hall, ".repeat(6) + "Brest"),
                            Fact.of("Hash of it", Text.empty().mono("0a1b2c3d".repeat(8)))));
                    paper.heading(2, Text.of("Opening"));
                    paper.paragraph(Text.of("We came ")
                            .link("here", URI.create("https://a.example"))
                            .plain(",\nlate."));
                    paper.heading(3, Text.of("Lists"));
                    paper.list(Listing.numbered()
                            .item(Text.of("one"), Listing.bullets(List.of(Text.of("deeper"))))
                            .item(Text.of("word ".repeat(20))));
                    paper.quote(Text.of("The door is painted.\n\nIn blue."));
                    paper.signatures(List.of(Text.of("Aïcha, secretary")));
                }))
                .isEqualTo("""
                        Minutes
                        =======

                        ************************************************************************
                        Draft, not approved.
                        ************************************************************************

                        Place: Town hall, Town hall, Town hall, Town hall, Town hall, Town hall,
                          Brest
                        Hash of it:
                          0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d


                        Opening
                        -------

                        We came here <https://a.example>,
                        late.


                        Lists
                        ~~~~~

                        1. one
                           - deeper
                        2. word word word word word word word word word word word word word word
                           word word word word word word

                        > The door is painted.
                        >
                        > In blue.


                        ________________________________________
                        Aïcha, secretary
                        """);
    }

    @Test
    @DisplayName("a table that fits stands in columns, each aligned as it is on pages")
    void narrow() {
        assertThat(text(paper -> paper.table(table("Aïcha")))).isEqualTo("""
                        Counts

                        Who     Seat  Votes
                        ------  ----  -----
                        Aïcha    1       12
                        Benoît  none      3
                        ------  ----  -----
                        All              15
                        """);
    }

    @Test
    @DisplayName("a wider one is told row by row, each cell under its label, an empty one as a dash")
    void wide() {
        assertThat(text(paper ->
                        paper.table(table("A name of many words ".repeat(3).strip()))))
                .isEqualTo("""
                        Counts

                        Who: A name of many words A name of many words A name of many words
                        Seat: 1
                        Votes: 12

                        Who: Benoît
                        Seat: none
                        Votes: 3

                        Who: All
                        Seat: –
                        Votes: 15
                        """);
    }

    private static Table table(String name) {
        return Table.of(
                        List.of(
                                Table.Column.left("Who", 1),
                                Table.Column.centre("Seat", 1),
                                Table.Column.right("Votes", 1)),
                        List.of(
                                List.of(Text.of(name), Text.of("1"), Text.of("12")),
                                List.of(Text.of("Benoît"), Text.of("none"), Text.of("3"))))
                .captioned(Text.of("Counts"))
                .withTotal(List.of(Text.of("All"), Text.empty(), Text.of("15")));
    }

    private static String text(Consumer<Paper> blocks) {
        return Written.as(Form.TEXT, ADocument.of(blocks));
    }
}
