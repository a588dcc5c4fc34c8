package org.collegium.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/**
 * A document in CommonMark with the tables of GitHub Flavored Markdown. Facts are a list, a banner is a paragraph in bold,
 * and a line to sign on is a thematic break.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class Markdown extends Unpaged {

    private static final String SIGNING_LINE = "_".repeat(40);

    private final Labels labels;
    private boolean followsList;
    private boolean otherMarkers;

    private Markdown(Labels labels, Output out) {
        super(out);
        this.labels = labels;
    }

    static void write(Document document, Letterhead letterhead, Output out) {
        Markdown markdown = new Markdown(new Labels(document.description()), out);
        letterhead.words().forEach(markdown::paragraph);
        document.writeOn(markdown);
    }

    @Override
    void title(int level, Text text) {
        block(List.of("#".repeat(level) + " " + inOneLine(text, " ")));
    }

    @Override
    public void paragraph(Text text) {
        block(MarkdownText.lines(text));
    }

    @Override
    public void banner(Text text, Tone tone) {
        paragraph(text.inBold());
    }

    @Override
    public void quote(Text text) {
        block(MarkdownText.lines(text).stream()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .toList());
    }

    @Override
    public void facts(List<Fact> facts) {
        list(Listing.bullets(facts.stream()
                .map(fact -> labels.before(fact.label()).inBold().plain(" ").followedBy(fact.value()))
                .toList()));
    }

    @Override
    void items(Listing listing) {
        // Of two lists in a row with the same markers, readers would make one.
        boolean other = followsList && !otherMarkers;
        block(lines(listing, other));
        followsList = true;
        otherMarkers = other;
    }

    private static List<String> lines(Listing listing, boolean other) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            Listing.Item item = listing.items().get(i);
            String marker = listing.isNumbered() ? (i + 1) + (other ? ")" : ".") : other ? "*" : "-";
            List<String> content = new ArrayList<>(MarkdownText.lines(item.text()));
            item.nested().ifPresent(nested -> content.addAll(lines(nested, false)));
            String indent = " ".repeat(marker.length() + 1);
            for (int j = 0; j < content.size(); j++) {
                lines.add((j == 0 ? marker + " " : indent) + content.get(j));
            }
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    @Override
    public void table(Table table) {
        table.caption().ifPresent(caption -> paragraph(caption.inBold()));
        begin();
        line(row(table.columns().stream().map(Table.Column::header).toList()));
        line(table.columns().stream()
                .map(column -> delimiter(column.alignment()))
                .collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(row -> line(row(table.hasRowHeaders() ? firstInBold(row) : row)));
        table.total()
                .ifPresent(total -> line(row(total.stream().map(Text::inBold).toList())));
    }

    private static List<Text> firstInBold(List<Text> row) {
        List<Text> cells = new ArrayList<>(row);
        cells.set(0, row.get(0).inBold());
        return cells;
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(cell -> inOneLine(cell, "<br>")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String delimiter(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "---";
            case CENTRE -> ":-:";
            case RIGHT -> "--:";
        };
    }

    @Override
    public void signatures(List<Text> labels) {
        for (Text label : labels) {
            block(List.of(SIGNING_LINE));
            paragraph(label);
        }
    }

    private static String inOneLine(Text text, String between) {
        return text.lines().stream()
                .map(MarkdownText::inline)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(between));
    }

    private void block(List<String> lines) {
        begin();
        lines.forEach(this::line);
    }

    private void begin() {
        beginBlock();
        followsList = false;
    }
}
