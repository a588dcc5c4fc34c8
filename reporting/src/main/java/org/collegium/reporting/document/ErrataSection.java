package org.collegium.reporting.document;

import java.util.List;
import org.collegium.minutes.Erratum;
import org.collegium.minutes.ErratumCopy;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/** The part of sealed minutes that says what is to be read otherwise, which was decided after they were sealed. */
final class ErrataSection {

    private final List<ErratumCopy> errata;
    private final Wording wording;
    private final Paper paper;

    ErrataSection(List<ErratumCopy> errata, Wording wording, Paper paper) {
        this.errata = errata;
        this.wording = wording;
        this.paper = paper;
    }

    /** What warns a reader who looks at the first page alone. */
    void announce() {
        if (!errata.isEmpty()) {
            paper.banner(wording.text(Phrase.of("errata.announced").with(errata.size())), Tone.CAUTION);
        }
    }

    void write() {
        if (!errata.isEmpty()) {
            paper.heading(2, wording.text(Phrase.of("errata").with(errata.size())));
            errata.forEach(copy -> paper.together(() -> write(copy)));
        }
    }

    private void write(ErratumCopy copy) {
        Erratum erratum = copy.erratum();
        paper.paragraph(wording.text(Phrase.of("errata.entry")
                .with(erratum.number())
                .with(copy.entry().number())
                .with(erratum.by().date())
                .with(erratum.decision().toString())));
        if (copy.leavesOut()) {
            paper.paragraph(wording.text("minutes.confidential.left-out"));
        } else {
            paper.quote(wording.recorded(Prose.lines(erratum.text())));
        }
    }
}
