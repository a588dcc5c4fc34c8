package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ASitting;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.letterhead.ALetterhead;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letterhead in the forms beside the archival pages. */
class LetterheadFormTest {

    private static final Document DOCUMENT = new MinutesDocument(MinutesCopy.full(ASitting.approved()), Locale.FRENCH);
    private static final List<String> ADDRESS = Heard.words(String.join(" ", ALetterhead.ADDRESS));

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"MARKDOWN", "TEXT"})
    @DisplayName("Markdown and text begin with what the logo says and the address, and go on as without")
    void words(Form form) throws IOException {
        List<String> expected = new ArrayList<>(Heard.words(ALetterhead.ALTERNATIVE));
        expected.addAll(ADDRESS);
        expected.addAll(heard(form, Letterhead.NONE));

        assertThat(heard(form, ALetterhead.whole())).isEqualTo(expected);
    }

    @Test
    @DisplayName("HTML shows the logo with what it says and the address above all else")
    void html() throws IOException {
        org.jsoup.nodes.Document html = Jsoup.parse(text(Form.HTML, ALetterhead.whole()));
        List<String> expected = new ArrayList<>(ADDRESS);
        expected.addAll(heard(Form.HTML, Letterhead.NONE));

        assertThat(html.select("body > *")).extracting(Element::tagName).containsExactly("header", "main");
        assertThat(heard(Form.HTML, ALetterhead.whole())).isEqualTo(expected);
        Element logo = html.select("header > img").get(0);
        assertThat(logo.attr("alt")).isEqualTo(ALetterhead.ALTERNATIVE);
        assertThat(logo.attr("width")).isEqualTo("160");
        assertThat(logo.attr("src"))
                .isEqualTo("data:image/png;base64,"
                        + Base64.getEncoder()
                                .encodeToString(
                                        ALetterhead.whole().logo().orElseThrow().bytes()));
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @Test
    @DisplayName("a logo that says nothing has an empty alternative, and needs no other policy than an address")
    void decorative() throws IOException {
        Letterhead decorated = ALetterhead.with(ALetterhead.jpeg(), "");
        Letterhead addressed = new Letterhead(Optional.empty(), ALetterhead.ADDRESS, Accent.HOUSE);

        assertThat(text(Form.HTML, decorated)).contains("data:image/jpeg;base64,", " alt=\"\">");
        assertThat(text(Form.HTML, addressed)).contains("<address>").doesNotContain("<img", "img-src");
        assertThat(heard(Form.TEXT, decorated)).isEqualTo(heard(Form.TEXT, addressed));
    }

    @Test
    @DisplayName("the colour of the house gives way to that of the letterhead, and its pale ground where it must")
    void colours() throws IOException {
        Letterhead grey = new Letterhead(Optional.empty(), List.of(), Accent.of("#767676"));

        assertThat(text(Form.HTML, Letterhead.NONE))
                .contains("#1B3A57", "#F2F5F8")
                .doesNotContain("#767676", "address");
        assertThat(text(Form.HTML, grey)).contains("#767676").doesNotContain("#1B3A57", "#F2F5F8", "letterhead");
        assertThat(text(Form.HTML, ALetterhead.whole()))
                .contains("#1E6637", "#F2F5F8")
                .doesNotContain("#1B3A57");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    @DisplayName("none is what there was before")
    void none(Form form) throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        form.write(DOCUMENT, before);

        assertThat(form.file("any", DOCUMENT, Letterhead.NONE).bytes())
                .isEqualTo(form.file("any", DOCUMENT).bytes())
                .isEqualTo(before.toByteArray());
    }

    private static List<String> heard(Form form, Letterhead letterhead) throws IOException {
        String text = text(form, letterhead);
        return switch (form) {
            case HTML -> Heard.inHtml(text);
            case MARKDOWN -> Heard.inMarkdown(text);
            case TEXT, PDF -> Heard.inText(text);
        };
    }

    private static String text(Form form, Letterhead letterhead) throws IOException {
        return new String(form.file("any", DOCUMENT, letterhead).bytes(), StandardCharsets.UTF_8);
    }
}
