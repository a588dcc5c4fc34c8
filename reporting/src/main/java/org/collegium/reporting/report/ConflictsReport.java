package org.collegium.reporting.report;

import static org.collegium.reporting.report.Part.col;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.reporting.tables.ConflictsTable;
import org.collegium.words.Phrase;

/** The conflicts as they stood on the last day of a period, as far as the reader may read them. */
final class ConflictsReport {

    private ConflictsReport() {}

    static List<Part> parts(Scope scope) {
        return List.of(
                byState(scope),
                scope.part("conflicts", ConflictsTable.of(conflicts(scope), scope.reader(), scope.language()))
                        .remarking(scope.say("part.conflicts.remark"))
                        .printing(
                                col("conflict", 2),
                                col("step", 2.6f),
                                col("since", 2.2f),
                                col("due", 2.2f),
                                col("result", 4),
                                col("state", 2)));
    }

    /** How many cases there are in each state; nothing else is told of them here. */
    static Part byState(Scope scope) {
        Map<String, Long> counts = conflicts(scope).stream()
                .collect(Collectors.groupingBy(each -> state(each, scope), TreeMap::new, Collectors.counting()));
        return scope.part(
                "conflicts-by-state",
                scope.<Map.Entry<String, Long>>columns()
                        .add("state", line -> Phrase.of("conflict-state." + line.getKey()))
                        .count("cases", Map.Entry::getValue)
                        .over(counts.entrySet()));
    }

    private static List<ConflictCase> conflicts(Scope scope) {
        return scope.record().conflicts().stream()
                .flatMap(each -> each.onRecord().asOf(scope.period().last()).stream())
                .map(ConflictCase::of)
                .toList();
    }

    private static String state(ConflictCase each, Scope scope) {
        if (!(each.visibleTo(scope.reader()) instanceof CaseFile file)) {
            return "confidential";
        }
        return file.state() == CaseFile.State.OPEN ? "PRESENT" : file.state().name();
    }
}
