package org.collegium.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/**
 * A document as the plain text of an e-mail, in lines of 72 columns. A table that is wider is told row by row, each cell
 * under its label, and an empty one as a dash.
 */
final class PlainText extends Unpaged {

    private static final String EMPTY_CELL = "–";
    private static final String UNDERLINES = "=-~";
    private static final String BANNER_EDGE = "*".repeat(Wrapping.WIDTH);
    private static final String SIGNING_LINE = "_".repeat(40);

    private final Labels labels;

    private PlainText(Labels labels, Output out) {
        super(out);
        this.labels = labels;
    }

    static void write(Document document, Letterhead letterhead, Output out) {
        PlainText plain = new PlainText(new Labels(document.description()), out);
        letterhead.words().forEach(plain::paragraph);
        document.writeOn(plain);
    }

    @Override
    void title(int level, Text text) {
        List<String> lines = new ArrayList<>(Wrapping.of(text).lines());
        int longest = lines.stream().mapToInt(Wrapping::columns).max().orElseThrow();
        lines.add(UNDERLINES.substring(level - 1, level).repeat(longest));
        beginBlock();
        block(lines);
    }

    @Override
    public void paragraph(Text text) {
        block(Wrapping.of(text).lines());
    }

    @Override
    public void banner(Text text, Tone tone) {
        List<String> lines = new ArrayList<>(Wrapping.of(text).lines());
        lines.add(0, BANNER_EDGE);
        lines.add(BANNER_EDGE);
        block(lines);
    }

    @Override
    public void quote(Text text) {
        block(Wrapping.of(text).prefixed("> ", "> ").lines());
    }

    @Override
    public void facts(List<Fact> facts) {
        block(facts.stream().flatMap(fact -> lines(fact).stream()).toList());
    }

    private List<String> lines(Fact fact) {
        return Wrapping.of(labels.before(fact.label()).plain(" ").followedBy(fact.value()))
                .prefixed("", "  ")
                .lines();
    }

    @Override
    void items(Listing listing) {
        block(lines(listing, ""));
    }

    private static List<String> lines(Listing listing, String indent) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            Listing.Item item = listing.items().get(i);
            String marker = indent + (listing.isNumbered() ? (i + 1) + ". " : "- ");
            String deeper = " ".repeat(marker.length());
            lines.addAll(Wrapping.of(item.text()).prefixed(marker, deeper).lines());
            item.nested().ifPresent(nested -> lines.addAll(lines(nested, deeper)));
        }
        return lines;
    }

    @Override
    public void table(Table table) {
        table.caption().ifPresent(this::paragraph);
        AlignedTable aligned = new AlignedTable(table);
        if (aligned.fits(Wrapping.WIDTH)) {
            beginBlock();
            aligned.lines(this::line);
        } else {
            table.rows().forEach(row -> told(table, row));
            table.total().ifPresent(total -> told(table, total));
        }
    }

    private void told(Table table, List<Text> row) {
        List<Fact> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Text cell = row.get(i);
            cells.add(new Fact(table.columns().get(i).header(), cell.isBlank() ? Text.of(EMPTY_CELL) : cell));
        }
        facts(cells);
    }

    @Override
    public void signatures(List<Text> labels) {
        for (Text label : labels) {
            List<String> lines = new ArrayList<>(List.of("", SIGNING_LINE));
            lines.addAll(Wrapping.of(label).lines());
            block(lines);
        }
    }

    private void block(List<String> lines) {
        beginBlock();
        lines.forEach(this::line);
    }
}
