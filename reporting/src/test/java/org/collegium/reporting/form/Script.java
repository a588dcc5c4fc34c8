package org.collegium.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/** What a document has its papers write, block by block. */
final class Script implements Paper {

    /** The words of every block, in order. */
    final List<String> words = new ArrayList<>();

    /** What each block is, in order. */
    final List<String> kinds = new ArrayList<>();

    private final String colon;

    /** @param colon what the form sets after a label */
    Script(String colon) {
        this.colon = colon;
    }

    Script of(Document document) {
        document.writeOn(this);
        return this;
    }

    private void block(String kind, Text... texts) {
        kinds.add(kind);
        for (Text text : texts) {
            words.addAll(Heard.words(text.characters()));
        }
    }

    /** An empty line begins another. */
    private void paragraphs(Text text) {
        for (String paragraph : text.characters().strip().split("\\R\\s*\\R", -1)) {
            block("Paragraph", Text.of(paragraph));
        }
    }

    @Override
    public void heading(int level, Text text) {
        block("Heading", text);
    }

    @Override
    public void paragraph(Text text) {
        paragraphs(text);
    }

    @Override
    public void small(Text text) {
        paragraphs(text);
    }

    @Override
    public void centred(Text text) {
        paragraphs(text);
    }

    @Override
    public void banner(Text text, Tone tone) {
        paragraphs(text);
    }

    @Override
    public void quote(Text text) {
        block("BlockQuote", text);
    }

    @Override
    public void list(Listing listing) {
        block(listing.isNumbered() ? "OrderedList" : "BulletList");
        items(listing);
    }

    private void items(Listing listing) {
        listing.items().forEach(item -> {
            words.addAll(Heard.words(item.text().characters()));
            item.nested().ifPresent(this::items);
        });
    }

    @Override
    public void table(Table table) {
        table.caption().ifPresent(this::paragraphs);
        block("TableBlock");
        table.columns()
                .forEach(column -> words.addAll(Heard.words(column.header().characters())));
        table.rows().forEach(row -> row.forEach(cell -> words.addAll(Heard.words(cell.characters()))));
        table.total().ifPresent(total -> total.forEach(cell -> words.addAll(Heard.words(cell.characters()))));
    }

    @Override
    public void facts(List<Fact> facts) {
        block("BulletList");
        for (Fact fact : facts) {
            words.addAll(Heard.words(fact.label().characters() + colon));
            words.addAll(Heard.words(fact.value().characters()));
        }
    }

    @Override
    public void signatures(List<Text> labels) {
        for (Text label : labels) {
            block("ThematicBreak");
            paragraphs(label);
        }
    }

    @Override
    public void together(Runnable blocks) {
        blocks.run();
    }

    @Override
    public void runningHead(String left, String right) {}

    @Override
    public void footer(String left, Folio right) {}

    @Override
    public void chart(BarChart chart) {}

    @Override
    public void code(String text, String alternative) {}

    @Override
    public void space(float points) {}

    @Override
    public boolean keepsAttachments() {
        return false;
    }

    @Override
    public void attach(String fileName, String mimeType, String description, byte[] bytes) {}
}
