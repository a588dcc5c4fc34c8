package org.collegium.secretary;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import org.collegium.archive.Holdings;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.paper.Document;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which record, in which language and into which file a document is printed. */
final class Printing {

    private static final int REFUSED = 2;

    @Mixin
    private OneRecord record = new OneRecord();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "print.out")
    private Path out = Path.of("");

    @Mixin
    private LetterheadFile letterhead = new LetterheadFile();

    @Mixin
    private Telling telling = new Telling();

    /** How a document is drawn from a record in a language; refused where there is nothing of which to draw it. */
    @FunctionalInterface
    interface Drawing extends BiFunction<Holdings, Locale, Answer<Document>> {}

    /** Writes the document once the database is closed. */
    int print(Drawing drawing) {
        Letterhead above = letterhead.letterhead();
        Answer<Document> drawn = record.read(
                holdings -> drawing.apply(holdings, telling.lexicon().language()));
        if (drawn.refusal().isPresent()) {
            return telling.refuse(REFUSED, drawn.refusal().get().reason());
        }
        Document document = drawn.orElseThrow();
        telling.write(out, to -> Form.PDF.write(document, above, to));
        telling.say(Phrase.of("print.done").with(out.toString()));
        return telling.done();
    }
}
