package org.collegium.reporting.pdf;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Alignment;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Folio;
import org.collegium.reporting.paper.HeadingOrder;
import org.collegium.reporting.paper.Listing;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Table;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;

/**
 * A tagged archival document, PDF/A-3a and PDF/UA-1 at once, written block by block from top to bottom. Only
 * {@link #finish} makes it a document: closed without it, as by an exception, the file stays visibly incomplete rather
 * than look like a shorter record. The stream is left open to its owner.
 *
 * @since 0.1
 */
public final class ArchivalPdf implements Paper, AutoCloseable {

    private final ArchivalFile file;
    private final Furniture furniture;
    private final Flow flow;
    private final HeadingOrder headings = new HeadingOrder();
    private Optional<List<Setter>> kept = Optional.empty();
    private boolean closed;

    private ArchivalPdf(ArchivalFile file, Letterhead letterhead) {
        this.file = file;
        this.furniture = new Furniture(file, !letterhead.isBlank());
        this.flow = new Flow(file, furniture);
        if (!letterhead.isBlank()) {
            new LetterheadSetter(letterhead).set(flow);
        }
    }

    /**
     * Writes a document. The same document is the same bytes.
     *
     * @param to where to; it is left open
     * @throws MissingGlyphException when a text has a character that the archival fonts cannot show
     * @throws UncheckedIOException when the stream does not take it
     */
    public static void write(Document document, OutputStream to) {
        write(document, Letterhead.NONE, to);
    }

    /**
     * Writes a document under a letterhead. The same document under the same letterhead is the same bytes.
     *
     * @param to where to; it is left open
     * @throws MissingGlyphException when a text has a character that the archival fonts cannot show
     * @throws UncheckedIOException when the stream does not take it
     */
    public static void write(Document document, Letterhead letterhead, OutputStream to) {
        try (ArchivalPdf pdf = open(to, document.description(), letterhead)) {
            document.writeOn(pdf);
            pdf.finish();
        } catch (ExceptionConverter failure) {
            if (failure.getException() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw failure;
        }
    }

    static ArchivalPdf open(OutputStream out, Description description) {
        return open(out, description, Letterhead.NONE);
    }

    private static ArchivalPdf open(OutputStream out, Description description, Letterhead letterhead) {
        return new ArchivalPdf(new ArchivalFile(out, description, letterhead.accent()), letterhead);
    }

    @Override
    public void runningHead(String left, String right) {
        furniture.head(left, right);
    }

    @Override
    public void footer(String left, Folio right) {
        furniture.foot(left, right);
    }

    @Override
    public void heading(int level, Text text) {
        headings.next(level, text);
        if (kept.isPresent()) {
            throw new IllegalStateException("a heading is kept with what follows it, not with what precedes it");
        }
        flow().await(Heading.of(level, text));
    }

    @Override
    public void paragraph(Text text) {
        add(new ParagraphSetter(text, TypeStyle.BODY, Alignment.LEFT));
    }

    @Override
    public void small(Text text) {
        add(new ParagraphSetter(text, TypeStyle.SMALL, Alignment.LEFT));
    }

    @Override
    public void centred(Text text) {
        add(new ParagraphSetter(text, TypeStyle.BODY, Alignment.CENTRE));
    }

    @Override
    public void list(Listing listing) {
        add(new ListSetter(listing));
    }

    @Override
    public void table(Table table) {
        add(new TableSetter(table));
    }

    @Override
    public void facts(List<Fact> facts) {
        add(new FactSetter(facts));
    }

    @Override
    public void banner(Text text, Tone tone) {
        add(new BannerSetter(text, tone));
    }

    @Override
    public void quote(Text text) {
        add(new QuoteSetter(text));
    }

    @Override
    public void code(String text, String alternative) {
        add(new CodeSetter(text, alternative));
    }

    @Override
    public void chart(BarChart chart) {
        chart.inParts(ChartSetter.MOST_BARS).forEach(part -> add(new ChartSetter(part, chart.longest())));
    }

    @Override
    public void signatures(List<Text> labels) {
        add(new SignatureSetter(labels));
    }

    @Override
    public void space(float points) {
        flow().space(points);
    }

    @Override
    public void together(Runnable blocks) {
        if (kept.isPresent()) {
            throw new IllegalStateException("blocks are kept together already");
        }
        List<Setter> setters = new ArrayList<>();
        kept = Optional.of(setters);
        blocks.run();
        kept = Optional.empty();
        flow().keep(setters);
        setters.forEach(this::add);
    }

    private void add(Setter setter) {
        requireOpen();
        kept.ifPresentOrElse(setters -> setters.add(setter), () -> setter.set(flow));
    }

    @Override
    public boolean keepsAttachments() {
        return true;
    }

    @Override
    public void attach(String fileName, String mimeType, String description, byte[] bytes) {
        requireOpen();
        file.attach(fileName, mimeType, description, bytes);
    }

    /** Writes what remains; only now is the file a document. */
    void finish() {
        flow().close();
        furniture.complete();
        file.close();
        closed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    private Flow flow() {
        requireOpen();
        return flow;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the document is closed");
        }
    }
}
