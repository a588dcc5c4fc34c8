package org.collegium.reporting.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.collegium.reporting.paper.Document;

/** What a form makes of a document, read back. */
final class Written {

    private Written() {}

    static String as(Form form, Document document) {
        try {
            return new String(form.file("any", document).bytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
