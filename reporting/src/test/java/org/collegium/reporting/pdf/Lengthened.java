package org.collegium.reporting.pdf;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/** A document that says the same at great length: in paragraphs, lists and tables over pages, with words wider than a line. */
record Lengthened(Document document) implements Document {

    private static final int TIMES = 8;
    private static final String LONG_WORD = "interassociativement".repeat(15);

    @Override
    public Description description() {
        return document.description();
    }

    @Override
    public void writeOn(Paper paper) {
        document.writeOn(new LongPaper(paper));
    }

    private record LongPaper(Paper paper) implements Paper {

        private static Text atLength(Text text) {
            return text.plain("\n" + LONG_WORD + " ").followedBy(text);
        }

        @Override
        public void runningHead(String left, String right) {
            paper.runningHead(left, right);
        }

        @Override
        public void footer(String left, Folio right) {
            paper.footer(left, right);
        }

        @Override
        public void heading(int level, Text text) {
            paper.heading(level, level == 1 ? text : text.plain(" " + LONG_WORD));
        }

        @Override
        public void paragraph(Text text) {
            IntStream.range(0, TIMES).forEach(time -> paper.paragraph(atLength(text)));
        }

        @Override
        public void small(Text text) {
            paper.small(atLength(text));
        }

        @Override
        public void centred(Text text) {
            paper.centred(atLength(text));
        }

        @Override
        public void list(Listing listing) {
            paper.list(atLength(listing));
        }

        private static Listing atLength(Listing listing) {
            return new Listing(
                    listing.isNumbered(),
                    Collections.nCopies(TIMES, listing.items()).stream()
                            .flatMap(List::stream)
                            .map(item -> new Listing.Item(
                                    atLength(item.text()), item.nested().map(LongPaper::atLength)))
                            .toList());
        }

        @Override
        public void table(Table table) {
            Iterable<List<Text>> rows = () -> StreamSupport.stream(table.rows().spliterator(), false)
                    .flatMap(row -> Collections.nCopies(TIMES, row).stream())
                    .map(row -> row.stream().map(LongPaper::atLength).toList())
                    .iterator();
            paper.table(new Table(
                    table.caption().map(LongPaper::atLength),
                    table.columns(),
                    table.hasRowHeaders(),
                    rows,
                    table.total(),
                    table.rowHeight()));
        }

        @Override
        public void facts(List<Fact> facts) {
            paper.facts(facts.stream()
                    .map(fact -> new Fact(fact.label(), atLength(fact.value())))
                    .toList());
        }

        @Override
        public void banner(Text text, Tone tone) {
            paper.banner(atLength(text), tone);
        }

        @Override
        public void quote(Text text) {
            paper.quote(atLength(text));
        }

        @Override
        public void chart(BarChart chart) {
            paper.chart(chart);
        }

        @Override
        public void code(String text, String alternative) {
            paper.code(text, alternative);
        }

        @Override
        public void signatures(List<Text> labels) {
            paper.signatures(labels.stream().map(LongPaper::atLength).toList());
        }

        @Override
        public void space(float points) {
            paper.space(points);
        }

        @Override
        public void together(Runnable blocks) {
            paper.together(blocks);
        }

        @Override
        public boolean keepsAttachments() {
            return paper.keepsAttachments();
        }

        @Override
        public void attach(String fileName, String mimeType, String description, byte[] bytes) {
            paper.attach(fileName, mimeType, description, bytes);
        }
    }
}
