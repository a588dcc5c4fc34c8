package org.collegium.reporting.pdf;

import org.collegium.reporting.Prose;

/** A text that people wrote, set in its paragraphs and lists. */
final class WrittenText {

    private WrittenText() {}

    static void set(String written, Wording wording, ArchivalPdf pdf) {
        for (Prose.Block block : Prose.of(written).blocks()) {
            if (block instanceof Prose.Block.Paragraph paragraph) {
                pdf.paragraph(wording.recorded(paragraph.text()));
            } else if (block instanceof Prose.Block.Bullets bullets) {
                pdf.bullets(bullets.items().stream().map(wording::recorded).toList());
            }
        }
    }
}
