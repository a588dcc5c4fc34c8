package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Fact;
import org.collegium.words.Article;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/**
 * The conflicts that stand still. Whoever reads the findings need not be one who may read a case, so that they name
 * neither its parties nor its subject nor its step.
 */
final class OpenConflicts {

    private OpenConflicts() {}

    /** In the order of the cases, and of each the step, the measure and the review. */
    static List<Finding> findings(LocalDate day, List<ConflictCase> cases) {
        return cases.stream()
                .map(ConflictCase::onRecord)
                .flatMap(file -> Stream.of(overdue(day, file), measureEnded(day, file), unreviewed(day, file)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> overdue(LocalDate day, CaseFile file) {
        LocalDate due = file.stage().due();
        if (file.state() != CaseFile.State.OPEN || !due.isBefore(day)) {
            return Optional.empty();
        }
        Phrase todo = file.ladder().isTop(file.stage().step())
                ? Phrase.of("finding.conflict-to-meeting")
                : Phrase.of("finding.conflict-up");
        return Optional.of(Finding.serious(
                said(Phrase.of("finding.conflict-overdue"), file, due).with(todo)));
    }

    /** Minor: it ended as it was to. Of several measures the last one counts, which may have renewed the others. */
    private static Optional<Finding> measureEnded(LocalDate day, CaseFile file) {
        Optional<LocalDate> lastDay = file.history().stream()
                .filter(Fact.MeasureTaken.class::isInstance)
                .map(fact -> ((Fact.MeasureTaken) fact).lastDay())
                .reduce((earlier, later) -> later);
        return lastDay.filter(end -> file.state() == CaseFile.State.OPEN && end.isBefore(day))
                .map(end -> Finding.minor(said(Phrase.of("finding.conflict-measure"), file, end)));
    }

    private static Optional<Finding> unreviewed(LocalDate day, CaseFile file) {
        return file.reviewOn()
                .filter(due -> due.isBefore(day))
                .map(due -> Finding.serious(said(Phrase.of("finding.conflict-review"), file, due)));
    }

    private static Phrase said(Phrase finding, CaseFile file, LocalDate date) {
        return finding.with(file.grievance().reference()).with(date).with(Article.source(Optional.empty()));
    }
}
