package org.collegium.secretary;

import java.util.Optional;
import org.collegium.reporting.form.Form;

/** The forms in which documents are asked for, as the command line names them. */
enum Forms {
    /** Archival pages. */
    pdf(Form.PDF),
    /** For a browser. */
    html(Form.HTML),
    /** For a site or a wiki. */
    markdown(Form.MARKDOWN),
    /** For an e-mail. */
    text(Form.TEXT),
    /** For programs: the content, which is in no language. */
    json();

    private final Optional<Form> form;

    Forms() {
        this.form = Optional.empty();
    }

    Forms(Form form) {
        this.form = Optional.of(form);
    }

    /**
     * The form of documents.
     *
     * @throws java.util.NoSuchElementException for programs, who are given no document
     */
    Form form() {
        return form.orElseThrow();
    }
}
