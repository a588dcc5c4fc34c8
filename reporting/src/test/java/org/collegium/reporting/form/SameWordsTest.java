package org.collegium.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.collegium.commons.CommonsSheet;
import org.collegium.reporting.Copies;
import org.collegium.reporting.document.CommonsSheetDocument;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.pdf.CommonsSheetPdfTest;
import org.collegium.reporting.pdf.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form has the words of the archival pages, in their order, but for what this class names: the markers of lists, the
 * colon between a label and its value, how a wide table is told in plain text, and where the data is attached.
 */
class SameWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    /** Only the pages carry the data; the other forms say so. */
    private static final Map<String, String> ATTACHED_TO = Map.of(
            "joint à ce document", "joint à ce document en PDF",
            "joint à cet exemplaire", "joint à cet exemplaire en PDF",
            "attached to this document", "attached to this document as PDF",
            "attached to this copy", "attached to this copy as PDF");

    private static final Map<Document, Reading.Element> PAGES = new ConcurrentHashMap<>();
    private static final Set<String> INLINE = Set.of("Span", "Link");

    private static final List<Arguments> DOCUMENTS = LANGUAGES.stream()
            .flatMap(language -> Stream.concat(
                    Copies.all().entrySet().stream()
                            .map(copy -> Arguments.of(
                                    copy.getKey(), language, new MinutesDocument(copy.getValue(), language))),
                    CommonsSheetPdfTest.sheets()
                            .map(sheet -> Arguments.of(
                                    sheet.sections().stream().allMatch(CommonsSheet.Section::isEmpty)
                                            ? "empty commons sheet"
                                            : "commons sheet",
                                    language,
                                    new CommonsSheetDocument(sheet, language)))))
            .toList();

    static Stream<Arguments> documents() {
        return DOCUMENTS.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("documents")
    @DisplayName("HTML: all, but the markers of lists, which its reader draws")
    void html(String name, Locale language, Document document) {
        assertThat(Heard.inHtml(Written.as(Form.HTML, document)))
                .containsExactlyElementsOf(new Told("", "", "").of(document));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("documents")
    @DisplayName("Markdown: all, but the markers of lists, which it says by itself, and with a colon after each label")
    void markdown(String name, Locale language, Document document) {
        assertThat(Heard.inMarkdown(Written.as(Form.MARKDOWN, document)))
                .containsExactlyElementsOf(new Told(colon(language), "", "").of(document));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("documents")
    @DisplayName("plain text: all, with dashes for bullets, a colon after each label, and wide tables told row by row")
    void plainText(String name, Locale language, Document document) {
        String text = Written.as(Form.TEXT, document);

        assertThat(Heard.inText(text)).containsExactlyElementsOf(new Told(colon(language), "-", text).of(document));
    }

    private static String colon(Locale language) {
        return language.equals(Locale.FRENCH) ? "\u00a0:" : ":";
    }

    /** The words of the archival pages as another form tells them. */
    private static final class Told {

        private final String colon;
        private final String bullet;
        private final List<String> heard;
        private final List<String> words = new ArrayList<>();

        /**
         * @param colon what follows a label
         * @param bullet what stands for a bullet, or nothing where the markers of lists are not words
         * @param plainText in which a table may be told row by row, or nothing where none may
         */
        Told(String colon, String bullet, String plainText) {
            this.colon = colon;
            this.bullet = bullet;
            this.heard = Heard.inText(plainText);
        }

        List<String> of(Document document) {
            add(PAGES.computeIfAbsent(document, Told::pages));
            String told = String.join(" ", words);
            for (Map.Entry<String, String> place : ATTACHED_TO.entrySet()) {
                told = told.replace(place.getKey(), place.getValue());
            }
            return Heard.words(told);
        }

        private static Reading.Element pages(Document document) {
            try {
                return Reading.of(Form.PDF.file("any", document).bytes()).document();
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }

        private void add(Reading.Element element) {
            if (element.role().equals("Table")) {
                addTable(element);
            } else if (element.role().equals("Lbl")) {
                addMarker(element.text());
            } else if (element.children().stream().allMatch(child -> INLINE.contains(child.role()))) {
                words.addAll(Heard.words(element.text()));
            } else {
                element.children().forEach(this::add);
            }
        }

        private void addMarker(String marker) {
            if (!bullet.isEmpty()) {
                words.add(marker.endsWith(".") ? marker : bullet);
            }
        }

        private void addTable(Reading.Element table) {
            List<Reading.Element> rows = table.all("TR");
            if (table.all("THead").isEmpty()) {
                rows.forEach(row ->
                        addLabelled(row.children().get(0), row.children().get(1).text()));
                return;
            }
            List<String> inRows = rows.stream()
                    .flatMap(row -> row.children().stream())
                    .flatMap(cell -> Heard.words(cell.text()).stream())
                    .toList();
            if (heard.isEmpty() || isHeardNext(inRows)) {
                words.addAll(inRows);
                return;
            }
            List<Reading.Element> labels = rows.get(0).children();
            for (Reading.Element row : rows.subList(1, rows.size())) {
                for (int i = 0; i < labels.size(); i++) {
                    String cell = row.children().get(i).text();
                    addLabelled(labels.get(i), cell.isBlank() ? "–" : cell);
                }
            }
        }

        private boolean isHeardNext(List<String> next) {
            int end = words.size() + next.size();
            return end <= heard.size() && heard.subList(words.size(), end).equals(next);
        }

        private void addLabelled(Reading.Element label, String value) {
            words.addAll(Heard.words(label.text() + colon));
            words.addAll(Heard.words(value));
        }
    }
}
