package org.collegium.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.conflict.CaseFile;
import org.collegium.conflict.ConflictCase;
import org.collegium.conflict.ConflictLadder;
import org.collegium.conflict.Grievance;

/** Conflicts as rows, and rows as conflicts. */
final class ConflictRows {

    private ConflictRows() {}

    /** The rows that keep a case. */
    static List<ConflictPart> of(UUID association, ConflictCase conflict) {
        CaseFile file = conflict.onRecord();
        List<ConflictPart> rows = Stream.of(
                        List.of(ConflictCaseRow.of(file.grievance())),
                        numbered(file.grievance().parties(), ConflictPartyRow::of),
                        numbered(file.ladder().rungs(), ConflictRungRow::of),
                        numbered(file.history(), ConflictFactRow::of))
                .<ConflictPart>flatMap(List::stream)
                .toList();
        rows.forEach(row -> {
            row.association = association;
            row.reference = conflict.reference();
        });
        return rows;
    }

    /** All cases, by four statements however many there are. */
    static List<ConflictCase> read(Rows rows, UUID association) {
        List<ConflictCaseRow> cases = rows.all(ConflictCaseRow.class, association);
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, List<ConflictPartyRow>> parties = byCase(rows.all(ConflictPartyRow.class, association));
        Map<String, List<ConflictRungRow>> rungs = byCase(rows.all(ConflictRungRow.class, association));
        Map<String, List<ConflictFactRow>> facts = byCase(rows.all(ConflictFactRow.class, association));
        return cases.stream()
                .map(row -> ConflictCase.of(new CaseFile(
                        new Grievance(
                                row.reference,
                                of(parties, row).stream()
                                        .map(ConflictPartyRow::value)
                                        .toList(),
                                row.subject,
                                row.confidentiality),
                        new ConflictLadder(of(rungs, row).stream()
                                .map(ConflictRungRow::value)
                                .toList()),
                        of(facts, row).stream().map(ConflictFactRow::value).toList())))
                .toList();
    }

    private static <R extends ConflictPart> Map<String, List<R>> byCase(List<R> rows) {
        return rows.stream().collect(groupingBy(row -> row.reference));
    }

    private static <R> List<R> of(Map<String, List<R>> rows, ConflictCaseRow root) {
        return rows.getOrDefault(root.reference, List.of());
    }

    private static <T, R> List<R> numbered(List<T> values, BiFunction<Integer, T, R> row) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> row.apply(i + 1, values.get(i)))
                .toList();
    }
}
