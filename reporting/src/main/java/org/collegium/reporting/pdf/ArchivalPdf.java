package org.collegium.reporting.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tagged archival document, PDF/A-3a and PDF/UA-1 at once, written block by block from top to bottom. Only
 * {@link #finish} makes it a document: closed without it, as by an exception, the file stays visibly incomplete rather
 * than look like a shorter record. The stream is left open to its owner.
 */
final class ArchivalPdf implements AutoCloseable {

    private final ArchivalFile file;
    private final Furniture furniture;
    private final Flow flow;
    private Optional<List<Setter>> kept = Optional.empty();
    private int level;
    private boolean closed;

    private ArchivalPdf(ArchivalFile file) {
        this.file = file;
        this.furniture = new Furniture(file);
        this.flow = new Flow(file, furniture);
    }

    static ArchivalPdf open(OutputStream out, Description description) {
        return new ArchivalPdf(new ArchivalFile(out, description));
    }

    /** The head of every page, from the current one on. */
    void runningHead(String left, String right) {
        furniture.head(left, right);
    }

    /** The foot of every page; the left text from the current page on. */
    void footer(String left, Folio right) {
        furniture.foot(left, right);
    }

    /** A heading, which is also a bookmark. A level may not be skipped. */
    void heading(int newLevel, Text text) {
        if (newLevel < 1 || newLevel > Heading.LEVELS || newLevel > level + 1) {
            throw new IllegalArgumentException(
                    "heading of level " + newLevel + " below level " + level + ": \"" + text.characters() + "\"");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("heading of level " + newLevel + " without words");
        }
        if (kept.isPresent()) {
            throw new IllegalStateException("a heading is kept with what follows it, not with what precedes it");
        }
        level = newLevel;
        flow().await(Heading.of(newLevel, text));
    }

    void paragraph(Text text) {
        add(new ParagraphSetter(text, TypeStyle.BODY, Alignment.LEFT));
    }

    /** A paragraph in small, muted type. */
    void small(Text text) {
        add(new ParagraphSetter(text, TypeStyle.SMALL, Alignment.LEFT));
    }

    void centred(Text text) {
        add(new ParagraphSetter(text, TypeStyle.BODY, Alignment.CENTRE));
    }

    void bullets(List<Text> items) {
        list(Listing.bullets(items));
    }

    void numbered(List<Text> items) {
        list(Listing.numbered(items));
    }

    void list(Listing listing) {
        add(new ListSetter(listing));
    }

    void table(Table table) {
        add(new TableSetter(table));
    }

    void facts(List<Fact> facts) {
        add(new FactSetter(facts));
    }

    /** A boxed note of the document's status, whose words say all that its colour underlines. */
    void banner(Text text, Tone tone) {
        add(new BannerSetter(text, tone));
    }

    /** Words quoted exactly, such as those decided: indented, with a bar at their left. */
    void quote(Text text) {
        add(new QuoteSetter(text));
    }

    /** Lines to sign on paper, side by side. */
    void signatures(List<Text> labels) {
        add(new SignatureSetter(labels));
    }

    void space(float points) {
        flow().space(points);
    }

    /** Keeps the blocks that are written meanwhile on one page, with the headings above them, if one page can hold them. */
    void together(Runnable blocks) {
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

    /** Attaches a file as the data behind the document. */
    void attach(String fileName, String mimeType, String description, byte[] bytes) {
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
