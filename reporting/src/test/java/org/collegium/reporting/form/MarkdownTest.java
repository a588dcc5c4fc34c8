package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    @DisplayName("every kind of block, as somebody would have typed it")
    void blocks() {
        assertThat(markdown(paper -> {
                    paper.runningHead("left", "right");
                    paper.heading(1, Text.of("Minutes"));
                    paper.banner(Text.of("Draft, not approved."), Tone.CAUTION);
                    paper.facts(List.of(
                            Fact.of("Place", "Town hall"),
                            Fact.of("Hash", Text.empty().mono("0a1b"))));
                    paper.heading(2, Text.of("1. Opening"));
                    paper.paragraph(Text.of("We ")
                            .bold("all")
                            .plain(" came,\nbut ")
                            .italic("late")
                            .plain("."));
                    paper.list(Listing.numbered()
                            .item(Text.of("one"), Listing.bullets(List.of(Text.of("deeper"))))
                            .item(Text.of("two\nlines")));
                    paper.quote(Text.of("The door is painted.\n\nIn blue."));
                    paper.table(Table.of(
                                    List.of(
                                            Table.Column.left("Who", 1),
                                            Table.Column.centre("Seat", 1),
                                            Table.Column.right("Votes", 1)),
                                    List.of(List.of(Text.of("a|b"), Text.of("1"), Text.of("2\n3"))))
                            .captioned(Text.of("Counts"))
                            .withRowHeaders()
                            .withTotal(List.of(Text.of("All"), Text.empty(), Text.of("5"))));
                    paper.signatures(List.of(Text.of("Aïcha, secretary")));
                    paper.attach("a.json", "application/json", "data", new byte[1]);
                }))
                .isEqualTo("""
                        # Minutes

                        **Draft, not approved.**

                        - **Place:** Town hall
                        - **Hash:** `0a1b`

                        ## 1. Opening

                        We **all** came,\\
                        but *late*.

                        1. one
                           - deeper
                        2. two\\
                           lines

                        > The door is painted.
                        >
                        > In blue.

                        **Counts**

                        | Who | Seat | Votes |
                        | --- | :-: | --: |
                        | **a\\|b** | 1 | 2<br>3 |
                        | **All** |  | **5** |

                        ________________________________________

                        Aïcha, secretary
                        """);
    }

    @Test
    @DisplayName("two lists in a row stay two")
    void listsInARow() {
        assertThat(markdown(paper -> {
                    paper.bullets(List.of(Text.of("a")));
                    paper.bullets(List.of(Text.of("b")));
                    paper.bullets(List.of());
                    paper.numbered(List.of(Text.of("c")));
                    paper.numbered(List.of(Text.of("d")));
                }))
                .isEqualTo("- a\n\n* b\n\n1. c\n\n1) d\n");
    }

    @Test
    @DisplayName("emphasis that Markdown cannot say is left out, never the words")
    void emphasis() {
        assertThat(markdown(paper -> paper.paragraph(Text.of("un").bold("re").plain("adable"))))
                .isEqualTo("un**re**adable\n");
        assertThat(markdown(paper -> paper.paragraph(Text.of("so").bold(":so:").plain("so"))))
                .isEqualTo("so:so:so\n");
        assertThat(markdown(paper -> paper.paragraph(Text.empty().bold("a").italic("b"))))
                .isEqualTo("**a**b\n");
        assertThat(markdown(
                        paper -> paper.paragraph(Text.empty().boldItalic(" a ").mono("b`c"))))
                .isEqualTo("***a*** b\\`c\n");
        assertThat(markdown(paper -> paper.paragraph(Text.empty().link("a", URI.create("https://a.example/?b&c")))))
                .isEqualTo("[a](<https://a.example/?b\\&c>)\n");
    }

    @Test
    @DisplayName("in French a space stands before the colon of a label")
    void colon() {
        assertThat(Written.as(
                        Form.MARKDOWN, ADocument.in("fr-FR", paper -> paper.facts(List.of(Fact.of("Lieu", "Brest"))))))
                .isEqualTo("- **Lieu\u00a0:** Brest\n");
    }

    @Test
    @DisplayName("a heading level may not be skipped, as on pages")
    void skipped() {
        assertThatThrownBy(() -> markdown(paper -> paper.heading(2, Text.of("Two"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level 2 below level 0");
    }

    private static String markdown(Consumer<Paper> blocks) {
        return Written.as(Form.MARKDOWN, ADocument.of(blocks));
    }
}
