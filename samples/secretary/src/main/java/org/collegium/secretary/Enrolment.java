package org.collegium.secretary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collegium.register.Json;
import org.collegium.reporting.roll.RollCount;
import org.collegium.reporting.roll.RollNote;
import org.collegium.words.Phrase;

/** What is told of a file of members that is taken in: line by line what there is to say of it, then how many. */
final class Enrolment {

    private final Speech speech;
    private final boolean dryRun;
    private final List<Json> notes = new ArrayList<>();

    Enrolment(Speech speech, boolean dryRun) {
        this.speech = speech;
        this.dryRun = dryRun;
    }

    /** What there is to say of a line. */
    void note(RollNote note) {
        Optional<Phrase> sentence = note.phrase();
        sentence.map(speech.lexicon()::say).ifPresent(speech::say);
        if (speech.isToPrograms()) {
            sentence.map(speech.sentences()::of).ifPresent(notes::add);
        }
        if (note instanceof RollNote.Step step && step.line() % Progress.SHOWN_EVERY == 0) {
            speech.working(Phrase.of("roll.at-line").with(step.line()));
        }
    }

    /** What became of a file without a fault. */
    Phrase outcome(RollCount count) {
        if (count.enrolled() == 0) {
            return Phrase.of("enrolment.unchanged");
        }
        return dryRun
                ? Phrase.of("enrolment.dry-run")
                : Phrase.of("enrolment.kept").with(count.enrolled());
    }

    /** That a file has faults. */
    static Phrase faults(RollCount count) {
        return Phrase.of("enrolment.faults").with(count.refused());
    }

    /** What programs are told. */
    Json.Fields facts(RollCount count) {
        return Json.object()
                .with("dryRun", new Json.Flag(dryRun))
                .with("created", count.created())
                .with("changed", count.changed())
                .with("unchanged", count.unchanged())
                .with("refused", count.refused())
                .with("setAside", count.setAside())
                .with("enrolled", count.enrolled())
                .with("notes", notes.stream());
    }
}
