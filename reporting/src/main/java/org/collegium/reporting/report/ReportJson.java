package org.collegium.reporting.report;

import java.util.List;
import java.util.stream.StreamSupport;
import org.collegium.register.Json;
import org.collegium.reporting.tables.Cell;
import org.collegium.reporting.tables.Column;

/** A report as JSON: cells are numbers, booleans or words, and those that say nothing are left out of their row. */
final class ReportJson {

    private ReportJson() {}

    static Json of(Report report) {
        return Json.object()
                .with("report", report.name())
                .with("title", report.title())
                .with("association", report.association().id().toString())
                .with("first", report.period().first().toString())
                .with("last", report.period().last().toString())
                .with("language", report.language().toLanguageTag())
                .with("parts", report.parts().stream().map(ReportJson::part));
    }

    private static Json part(Part part) {
        List<Column> columns = part.table().columns();
        return Json.object()
                .with("name", part.name())
                .with("title", part.title())
                .with("remarks", part.remarks().stream().map(Json.Text::new))
                .with(
                        "columns",
                        columns.stream()
                                .map(column -> Json.object()
                                        .with("name", column.name())
                                        .with("title", column.title())))
                .with(
                        "rows",
                        StreamSupport.stream(part.table().cells().spliterator(), false)
                                .map(row -> row(columns, row)));
    }

    private static Json row(List<Column> columns, List<Cell> cells) {
        Json.Fields row = Json.object();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != Cell.Nothing.HERE) {
                row = row.with(columns.get(i).name(), value(cells.get(i)));
            }
        }
        return row;
    }

    private static Json value(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return new Json.Whole(count.value());
        }
        return cell instanceof Cell.Truth truth ? new Json.Flag(truth.value()) : new Json.Text(cell.said());
    }
}
