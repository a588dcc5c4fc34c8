package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collegium.reporting.Copies;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTest {

    private static final Pattern INK = Pattern.compile("(?<![-\\w])color: (#[0-9A-F]{6})");
    private static final Pattern GROUND = Pattern.compile("background: (#[0-9A-F]{6})");

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.collegium.reporting.form.SameWordsTest#documents")
    @DisplayName("one title, no level skipped, headers with their scope, names for landmarks and tables, no id twice")
    void structure(String name, Locale language, Document document) throws IOException {
        org.jsoup.nodes.Document html = Jsoup.parse(Written.as(Form.HTML, document));

        assertThat(Heard.words(html.title()))
                .isEqualTo(Heard.words(document.description().title()));
        assertThat(html.select("html").attr("lang")).isEqualTo(language.equals(Locale.FRENCH) ? "fr-FR" : "en-GB");
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main")).hasSize(1);
        assertThat(html.select("body > *")).extracting(Element::tagName).containsExactly("main");
        List<Integer> levels = html.select("h1, h2, h3").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(html.select("th")).allMatch(header -> header.attr("scope").equals("col"));
        assertThat(html.select("section > h2")).hasSameSizeAs(html.select("h2")).hasSameSizeAs(html.select("section"));
        assertThat(html.select("section, table:not(:has(caption))"))
                .allSatisfy(named -> assertThat(html.getElementById(named.attr("aria-labelledby")))
                        .isNotNull()
                        .extracting(Element::text)
                        .asString()
                        .isNotBlank());
        assertThat(html.select("[id]").eachAttr("id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(html.select("ul:empty, ol:empty, dl:empty, p:empty, h1:empty, h2:empty, h3:empty, dt:empty"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.collegium.reporting.form.SameWordsTest#documents")
    @DisplayName("it runs nothing and fetches nothing, and forbids itself to")
    void alone(String name, Locale language, Document document) {
        String text = Written.as(Form.HTML, document);
        org.jsoup.nodes.Document html = Jsoup.parse(text);

        assertThat(html.select("script, link, img, iframe, object, embed, form, base, [src], [href], [style]"))
                .isEmpty();
        assertThat(html.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(text).doesNotContain("://", "url(", "@import", "javascript:");
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.collegium.reporting.form.SameWordsTest#documents")
    @DisplayName("a strict parser finds no error in it")
    void wellFormed(String name, Locale language, Document document) {
        assertThat(errors(Written.as(Form.HTML, document))).isEmpty();
        assertThat(errors(Written.as(Form.HTML, new OddDocument(name.hashCode()))))
                .isEmpty();
        assertThat(errors("<p><b>no doctype</p>")).isNotEmpty();
    }

    private static ParseErrorList errors(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(html, "");
        return parser.getErrors();
    }

    @Test
    @DisplayName("what people wrote in another language says which")
    void foreign() {
        Document english = new MinutesDocument(Copies.all().get("draft"), Locale.ENGLISH);
        Document french = new MinutesDocument(Copies.all().get("draft"), Locale.FRENCH);

        assertThat(Jsoup.parse(Written.as(Form.HTML, english))
                        .select("blockquote span[lang=fr]")
                        .eachText())
                .contains("Repeindre la porte.");
        assertThat(Jsoup.parse(Written.as(Form.HTML, english))
                        .select("main span")
                        .eachAttr("lang"))
                .isNotEmpty()
                .containsOnly("fr");
        assertThat(Jsoup.parse(Written.as(Form.HTML, french)).select("main [lang]"))
                .isEmpty();
    }

    @Test
    @DisplayName("every colour of letters stands out on every ground: 4.5 to 1 at least, by WCAG 2, criterion 1.4.3")
    void contrast() {
        String style = Jsoup.parse(Written.as(Form.HTML, new OddDocument(1)))
                .select("style")
                .html();
        List<String> inks = colours(INK, style);
        List<String> grounds = colours(GROUND, style);

        assertThat(inks).hasSizeGreaterThan(2);
        assertThat(grounds).hasSizeGreaterThan(2);
        for (String ink : inks) {
            for (String ground : grounds) {
                assertThat((luminance(ground) + 0.05) / (luminance(ink) + 0.05))
                        .as(ink + " on " + ground)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(style).doesNotContainPattern("(?<!-)(color|background): (?!#)(?!light;)");
    }

    @Test
    @DisplayName("a link leads to a page or to somebody's mail, never to a script")
    void links() {
        Document document = document(Text.of("See ")
                .link("the page", URI.create("https://example.org/?a=b&c=d"))
                .link(" a script", URI.create("javascript:alert(1)"))
                .link(" here", URI.create("#here")));

        org.jsoup.nodes.Document html = Jsoup.parse(Written.as(Form.HTML, document));

        assertThat(html.select("a").eachText()).containsExactly("the page");
        assertThat(html.select("a").attr("href")).isEqualTo("https://example.org/?a=b&c=d");
        assertThat(html.select("p").text()).isEqualTo("See the page a script here");
    }

    private static Document document(Text text) {
        return ADocument.of(paper -> paper.paragraph(text));
    }

    private static List<String> colours(Pattern pattern, String style) {
        return new ArrayList<>(pattern.matcher(style)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList());
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
