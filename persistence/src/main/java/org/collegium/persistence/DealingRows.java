package org.collegium.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.council.Dealings;

/** The rows of what an association has to do with third parties, numbered in the order in which it was entered. */
final class DealingRows {

    private DealingRows() {}

    static Dealings read(Rows rows, UUID association) {
        return new Dealings(
                rows.all(FilingRow.class, association).stream()
                        .map(FilingRow::value)
                        .toList(),
                rows.all(SpecialMandateRow.class, association).stream()
                        .map(SpecialMandateRow::value)
                        .toList(),
                rows.all(ActOnBehalfRow.class, association).stream()
                        .map(ActOnBehalfRow::value)
                        .toList());
    }

    static List<Row> of(UUID association, Dealings dealings) {
        Stream<Row> filings = numbered(dealings.filings(), (line, filing) -> FilingRow.of(association, line, filing));
        Stream<Row> mandates = numbered(
                dealings.specialMandates(), (line, mandate) -> SpecialMandateRow.of(association, line, mandate));
        Stream<Row> acts = numbered(dealings.acts(), (line, act) -> ActOnBehalfRow.of(association, line, act));
        return Stream.of(filings, mandates, acts).flatMap(rows -> rows).toList();
    }

    /** What makes the row of a value on a line. */
    private interface Numbering<T> {
        Row row(int line, T value);
    }

    private static <T> Stream<Row> numbered(List<T> values, Numbering<T> numbering) {
        return IntStream.range(0, values.size()).mapToObj(i -> numbering.row(i + 1, values.get(i)));
    }
}
