package org.collegium.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collegium.association.Association;
import org.collegium.bylaws.Bylaws;
import org.collegium.commons.CommonsSheet;
import org.collegium.findings.KeptRecord;
import org.collegium.reporting.tables.Cell;

/**
 * The commons sheet on the last day of a period, filled from the record.
 *
 * @since 0.1
 */
public final class CommonsReport {

    private CommonsReport() {}

    private record Line(CommonsSheet.Section section, Cell said) {}

    /** The sheet of an association on a day. */
    public static CommonsSheet sheet(Association association, KeptRecord record, LocalDate day) {
        CommonsSheet sheet = CommonsSheet.of(association, day)
                .with(record.members())
                .with(record.representationOn(day))
                .with(record.commons(), record.members());
        Optional<Bylaws> bylaws = record.bylaws().inForceOn(day);
        CommonsSheet ruled =
                bylaws.map(rules -> sheet.with(rules).with(rules.conflicts())).orElse(sheet);
        return bylaws.flatMap(rules -> rules.convening().rhythm())
                .map(ruled::with)
                .orElse(ruled);
    }

    static CommonsSheet sheet(Scope scope) {
        return sheet(scope.association(), scope.record(), scope.period().last());
    }

    static List<Part> parts(Scope scope) {
        return List.of(scope.part(
                "commons",
                scope.<Line>columns()
                        .add("section", line -> line.section().heading())
                        .add("text", Line::said)
                        .over(sheet(scope).sections().stream()
                                .flatMap(section -> said(section, scope).map(said -> new Line(section, said)))
                                .toList())));
    }

    private static Stream<Cell> said(CommonsSheet.Section section, Scope scope) {
        return Stream.concat(
                section.phrases().stream().map(phrase -> new Cell.Said(scope.say(phrase))),
                section.texts().stream().map(Cell.Recorded::new));
    }
}
