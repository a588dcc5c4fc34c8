package org.collegium.reporting.form;

import java.time.Instant;
import java.util.function.Consumer;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Paper;

/** A document of a few blocks. */
final class ADocument {

    private ADocument() {}

    /** In English. */
    static Document of(Consumer<Paper> blocks) {
        return in("en-GB", blocks);
    }

    static Document in(String languageTag, Consumer<Paper> blocks) {
        return new Document() {
            @Override
            public Description description() {
                return new Description("A document", "Somebody", "Something", languageTag, Instant.EPOCH, "a");
            }

            @Override
            public void writeOn(Paper paper) {
                blocks.accept(paper);
            }
        };
    }
}
