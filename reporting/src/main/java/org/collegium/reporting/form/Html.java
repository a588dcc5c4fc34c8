package org.collegium.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.letterhead.Logo;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Face;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/**
 * A document as one HTML file that needs nothing else and forbids itself to fetch anything, for the eye, the ear and the
 * printer. Each part under a heading of the second level is a landmark of that name.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2</a>
 */
final class Html extends Unpaged {

    private static final String STYLE = resource("html.css");
    private static final String LETTERHEAD_STYLE = resource("letterhead.css");
    private static final int LANDMARK = 2;
    private static final Set<String> SAFE_LINKS = Set.of("http", "https", "mailto");

    private int headings;
    private boolean isInPart;

    private Html(Output out) {
        super(out);
    }

    static void write(Document document, Letterhead letterhead, Output out) {
        Html html = new Html(out);
        html.open(document.description(), letterhead);
        document.writeOn(html);
        html.close();
    }

    private void open(Description description, Letterhead letterhead) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(description.languageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; style-src 'unsafe-inline'")
                .append(letterhead.logo().isPresent() ? "; img-src data:" : "")
                .append("\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        meta("author", description.author());
        meta("description", description.subject());
        element("title", "", escaped(description.title()));
        out.append("<style>\n").append(style(letterhead)).append("</style>\n</head>\n<body>\n");
        if (!letterhead.isBlank()) {
            out.append("<header class=\"letterhead\">\n");
            letterhead.logo().ifPresent(this::logo);
            letterhead.lines().ifPresent(lines -> element("address", "", inline(lines)));
            out.append("</header>\n");
        }
        out.append("<main>\n");
    }

    private static String style(Letterhead letterhead) {
        Accent accent = letterhead.accent();
        return (STYLE + (letterhead.isBlank() ? "" : LETTERHEAD_STYLE))
                .replace(Accent.hex(Accent.HOUSE.rgb()), Accent.hex(accent.rgb()))
                .replace(Accent.hex(Accent.HOUSE.ground()), Accent.hex(accent.ground()));
    }

    private void logo(Logo logo) {
        out.append("<img src=\"data:%s;base64,%s\" width=\"%d\" height=\"%d\" alt=\"%s\">\n"
                .formatted(
                        logo.mimeType(),
                        Base64.getEncoder().encodeToString(logo.bytes()),
                        logo.width(),
                        logo.height(),
                        escaped(logo.alternative())));
    }

    private void meta(String name, String content) {
        out.append("<meta name=\"%s\" content=\"%s\">\n".formatted(name, escaped(content)));
    }

    private void close() {
        endPart();
        out.append("</main>\n</body>\n</html>\n");
    }

    private void endPart() {
        if (isInPart) {
            out.append("</section>\n");
        }
        isInPart = false;
    }

    @Override
    void title(int level, Text text) {
        headings++;
        if (level <= LANDMARK) {
            endPart();
        }
        if (level == LANDMARK) {
            out.append("<section").append(namedByHeading()).append(">\n");
            isInPart = true;
        }
        element("h" + level, " id=\"heading-" + headings + "\"", inline(text));
    }

    private String namedByHeading() {
        return " aria-labelledby=\"heading-" + headings + "\"";
    }

    @Override
    public void paragraph(Text text) {
        element("p", "", inline(text));
    }

    @Override
    public void small(Text text) {
        element("p", " class=\"small\"", inline(text));
    }

    @Override
    public void centred(Text text) {
        element("p", " class=\"centre\"", inline(text));
    }

    @Override
    public void banner(Text text, Tone tone) {
        element("p", " class=\"banner " + tone.name().toLowerCase(Locale.ROOT) + "\"", inline(text));
    }

    @Override
    public void quote(Text text) {
        out.append("<blockquote>\n");
        paragraph(text);
        out.append("</blockquote>\n");
    }

    @Override
    public void facts(List<Fact> facts) {
        out.append("<dl>\n");
        for (Fact fact : facts) {
            out.append("<div>\n");
            element("dt", "", inline(fact.label()));
            element("dd", "", inline(fact.value()));
            out.append("</div>\n");
        }
        out.append("</dl>\n");
    }

    @Override
    void items(Listing listing) {
        String tag = listing.isNumbered() ? "ol" : "ul";
        out.append("<").append(tag).append(">\n");
        for (Listing.Item item : listing.items()) {
            out.append("<li>").append(inline(item.text()));
            item.nested().ifPresent(nested -> {
                out.append("\n");
                list(nested);
            });
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    @Override
    public void signatures(List<Text> labels) {
        // Without markers, some readers would not call it a list.
        out.append("<ul class=\"signatures\" role=\"list\">\n");
        labels.forEach(label -> element("li", "", inline(label)));
        out.append("</ul>\n");
    }

    @Override
    public void chart(BarChart chart) {
        out.append(Svg.of(chart));
    }

    @Override
    public void table(Table table) {
        boolean isNamed = table.caption().isPresent() || headings == 0;
        out.append("<table").append(isNamed ? "" : namedByHeading()).append(">\n");
        table.caption().ifPresent(caption -> element("caption", "", inline(caption)));
        out.append("<thead>\n<tr>\n");
        for (Table.Column column : table.columns()) {
            element("th", " scope=\"col\"" + aligned(column), inline(column.header()));
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table));
        out.append("</tbody>\n");
        table.total().ifPresent(total -> {
            out.append("<tfoot>\n");
            row(total, table);
            out.append("</tfoot>\n");
        });
        out.append("</table>\n");
    }

    private void row(List<Text> cells, Table table) {
        out.append("<tr>\n");
        for (int i = 0; i < cells.size(); i++) {
            boolean isHeader = i == 0 && table.hasRowHeaders();
            element(
                    isHeader ? "th" : "td",
                    (isHeader ? " scope=\"row\"" : "") + aligned(table.columns().get(i)),
                    inline(cells.get(i)));
        }
        out.append("</tr>\n");
    }

    private static String aligned(Table.Column column) {
        return column.alignment() == Alignment.LEFT
                ? ""
                : " class=\"" + column.alignment().name().toLowerCase(Locale.ROOT) + "\"";
    }

    @Override
    public void together(Runnable blocks) {
        out.append("<div class=\"together\">\n");
        blocks.run();
        out.append("</div>\n");
    }

    private void element(String tag, String attributes, String content) {
        out.append("<" + tag + attributes + ">" + content + "</" + tag + ">\n");
    }

    private static String inline(Text text) {
        return text.lines().stream()
                .map(line -> line.runs().stream().map(Html::inline).collect(Collectors.joining()))
                .collect(Collectors.joining("<br>\n"));
    }

    private static String inline(Text.Run run) {
        String words = inFace(escaped(run.characters()), run.face());
        String said = run.languageTag()
                .map(language -> "<span lang=\"%s\">%s</span>".formatted(escaped(language), words))
                .orElse(words);
        return run.link().filter(Html::isSafe).map(link -> linked(said, link)).orElse(said);
    }

    private static String inFace(String words, Face face) {
        return words.isEmpty()
                ? ""
                : switch (face) {
                    case REGULAR -> words;
                    case BOLD -> "<strong>" + words + "</strong>";
                    case ITALIC -> "<em>" + words + "</em>";
                    case BOLD_ITALIC -> "<strong><em>" + words + "</em></strong>";
                    case MONO -> "<code>" + words + "</code>";
                };
    }

    private static boolean isSafe(URI link) {
        return link.getScheme() != null && SAFE_LINKS.contains(link.getScheme().toLowerCase(Locale.ROOT));
    }

    private static String linked(String words, URI link) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(link.toString()), words);
    }

    static String escaped(String characters) {
        return characters
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String file) {
        try (InputStream css = Html.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(css, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
