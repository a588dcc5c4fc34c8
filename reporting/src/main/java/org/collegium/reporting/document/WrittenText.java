package org.collegium.reporting.document;

import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Paper;

/** A text that people wrote, set in its paragraphs and lists. */
final class WrittenText {

    private WrittenText() {}

    static void set(String written, Wording wording, Paper paper) {
        for (Prose.Block block : Prose.of(written).blocks()) {
            if (block instanceof Prose.Block.Paragraph paragraph) {
                paper.paragraph(wording.recorded(paragraph.text()));
            } else if (block instanceof Prose.Block.Bullets bullets) {
                paper.bullets(bullets.items().stream().map(wording::recorded).toList());
            }
        }
    }
}
