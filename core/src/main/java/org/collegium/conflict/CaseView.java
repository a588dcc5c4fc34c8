package org.collegium.conflict;

import java.util.List;
import org.collegium.words.Phrase;

/**
 * What a reader may see of a case: all of its file, or that there is one.
 *
 * @since 0.1
 */
public sealed interface CaseView permits CaseFile, CaseView.Withheld {

    /** What may be said of the case, a sentence each. */
    List<Phrase> phrases();

    /**
     * A case that the reader may not read.
     *
     * @param reference under which it is kept, which names nobody
     */
    record Withheld(String reference) implements CaseView {

        @Override
        public List<Phrase> phrases() {
            return List.of(Phrase.of("conflict.withheld").with(reference));
        }
    }
}
