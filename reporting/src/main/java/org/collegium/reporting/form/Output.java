package org.collegium.reporting.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where a form writes its text as it goes, in UTF-8; what was written is not kept. */
final class Output {

    private final Writer writer;
    private boolean isEmpty = true;

    Output(OutputStream to) {
        this.writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** @throws UncheckedIOException when the stream does not take it, since a paper cannot say so otherwise */
    Output append(String words) {
        try {
            writer.write(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        isEmpty = isEmpty && words.isEmpty();
        return this;
    }

    void flush() throws IOException {
        writer.flush();
    }
}
