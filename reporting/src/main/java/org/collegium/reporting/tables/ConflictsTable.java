package org.collegium.reporting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.CaseView;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.Fact;
import org.collegium.conflict.Reader;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Phrase;

/**
 * The conflicts: one row a step of each case, with its result. Of a case that its readers may not read there is one row,
 * which says that there is one.
 *
 * @since 0.1
 */
public final class ConflictsTable {

    private ConflictsTable() {}

    /** A step and the facts up to the next one; empty where the case may not be read. */
    private record Row(String reference, Optional<Stage> stage) {

        private Optional<Phrase> step() {
            return stage.map(there -> Phrase.of("conflict-step", there.reached().step()));
        }

        private Phrase state() {
            return stage.map(there -> Phrase.of("conflict-state", there.state()))
                    .orElse(Phrase.of("conflict-state.confidential"));
        }
    }

    private enum StepState {
        PRESENT,
        LEFT,
        AGREED,
        CLOSED
    }

    private record Stage(Fact.Reached reached, List<Fact> facts, StepState state) {

        /** The last fact by which the step ended. */
        private Optional<Phrase> result() {
            return facts.stream()
                    .filter(fact -> fact instanceof Fact.Unsettled || isEnding(fact))
                    .reduce((earlier, later) -> later)
                    .map(Fact::phrase);
        }

        private Optional<String> review() {
            return facts.stream()
                    .filter(Fact.Agreed.class::isInstance)
                    .map(fact -> ((Fact.Agreed) fact).reviewOn().toString())
                    .findFirst();
        }

        private static boolean isEnding(Fact fact) {
            return fact instanceof Fact.Agreed
                    || fact instanceof Fact.Decided
                    || fact instanceof Fact.Withdrawn
                    || fact instanceof Fact.Referred;
        }
    }

    /** The table in a language, with what those who will read it may read. */
    public static Table of(List<ConflictCase> conflicts, Reader reader, Locale language) {
        return new Columns<Row>(ReportLexicon.of(language))
                .add("conflict", Row::reference)
                .add("step", Row::step)
                .add(
                        "since",
                        row -> row.stage().map(there -> there.reached().stamp().on()))
                .add("due", row -> row.stage().map(there -> there.reached().due()))
                .add(
                        "holder",
                        row -> row.stage().map(there -> there.reached().keeper().name()))
                .add("result", row -> row.stage().flatMap(Stage::result))
                .add("state", Row::state)
                .add("review", row -> row.stage().flatMap(Stage::review))
                .over(() -> conflicts.stream()
                        .flatMap(conflict -> rows(conflict.reference(), conflict.visibleTo(reader)))
                        .iterator());
    }

    private static Stream<Row> rows(String reference, CaseView view) {
        return view instanceof CaseFile file
                ? stages(file).stream().map(stage -> new Row(reference, Optional.of(stage)))
                : Stream.of(new Row(reference, Optional.empty()));
    }

    private static List<Stage> stages(CaseFile file) {
        List<Fact> history = file.history();
        List<Stage> stages = new ArrayList<>();
        int end = history.size();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i) instanceof Fact.Reached reached) {
                StepState state = end < history.size() ? StepState.LEFT : present(file.state());
                stages.add(0, new Stage(reached, history.subList(i, end), state));
                end = i;
            }
        }
        return stages;
    }

    private static StepState present(CaseFile.State state) {
        return switch (state) {
            case OPEN -> StepState.PRESENT;
            case AGREED -> StepState.AGREED;
            case CLOSED -> StepState.CLOSED;
        };
    }
}
