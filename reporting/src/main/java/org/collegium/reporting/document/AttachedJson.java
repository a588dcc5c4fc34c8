package org.collegium.reporting.document;

import java.nio.charset.StandardCharsets;
import org.collegium.reporting.paper.Paper;

/** The data behind a document, attached to it as JSON. */
final class AttachedJson {

    private AttachedJson() {}

    /**
     * Attaches a text.
     *
     * @param name of the file, without its ending
     * @param use the key of what it is
     */
    static void attach(String name, String use, String json, Wording wording, Paper paper) {
        paper.attach(name + ".json", "application/json", wording.say(use), json.getBytes(StandardCharsets.UTF_8));
    }
}
