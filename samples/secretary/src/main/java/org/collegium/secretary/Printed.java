package org.collegium.secretary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.paper.Document;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** A document that is written as archival pages where a file is named, and else shown on the screen. */
final class Printed {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "desk.out")
    private Optional<Path> out = Optional.empty();

    void tell(Document document, Speech speech) throws IOException {
        if (out.isPresent()) {
            speech.write(out.get(), to -> Form.PDF.write(document, to));
            speech.say(Phrase.of("print.done").with(out.get().toString()));
        } else {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            Form.TEXT.write(document, text);
            speech.show(text.toString(StandardCharsets.UTF_8).stripTrailing());
        }
    }
}
