package org.collegium.reporting.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.pdf.ArchivalPdf;

/**
 * A form that a document can be given. All say the same; what only pages have, and the data attached, is in the archival
 * pages alone.
 *
 * @since 0.1
 */
public enum Form {

    /** Archival pages, PDF/A-3a and PDF/UA-1 at once, with the data attached. */
    PDF("pdf"),

    /** One file of accessible HTML, without scripts and without anything to fetch. */
    HTML("html"),

    /** CommonMark, with the tables of GitHub Flavored Markdown. */
    MARKDOWN("md"),

    /** The plain text of an e-mail, in lines of 72 columns save where one word is longer. */
    TEXT("txt");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /**
     * Writes a document, block by block and row by row. The same document in the same form is the same bytes; those of
     * texts are UTF-8.
     *
     * @param to where to; it is left open
     * @throws IOException when the stream does
     */
    public void write(Document document, OutputStream to) throws IOException {
        write(document, Letterhead.NONE, to);
    }

    /**
     * Writes a document under a letterhead. Markdown and plain text tell the words of it.
     *
     * @param to where to; it is left open
     * @throws IOException when the stream does
     */
    public void write(Document document, Letterhead letterhead, OutputStream to) throws IOException {
        try {
            switch (this) {
                case PDF -> ArchivalPdf.write(document, letterhead, to);
                case HTML -> write(out -> Html.write(document, letterhead, out), to);
                case MARKDOWN -> write(out -> Markdown.write(document, letterhead, out), to);
                case TEXT -> write(out -> PlainText.write(document, letterhead, out), to);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void write(Consumer<Output> text, OutputStream to) throws IOException {
        Output out = new Output(to);
        text.accept(out);
        out.flush();
    }

    /**
     * A document as a file.
     *
     * @param name of the file, without the ending that the form gives it
     */
    public ReportFile file(String name, Document document) {
        return file(name, document, Letterhead.NONE);
    }

    /**
     * A document under a letterhead as a file.
     *
     * @param name of the file, without the ending that the form gives it
     */
    public ReportFile file(String name, Document document, Letterhead letterhead) {
        return new ReportFile(name + "." + ending, to -> write(document, letterhead, to));
    }
}
