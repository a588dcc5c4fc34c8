package org.collegium.reporting.pdf;

import java.net.URI;
import java.util.Optional;
import org.collegium.reporting.paper.Text;

/** A stretch within a block that needs a tag of its own, for its language or its link. */
record Inline(Optional<String> languageTag, Optional<URI> link) {

    static Inline of(Text.Run run) {
        return new Inline(run.languageTag(), run.link());
    }

    boolean isPlain() {
        return languageTag.isEmpty() && link.isEmpty();
    }
}
