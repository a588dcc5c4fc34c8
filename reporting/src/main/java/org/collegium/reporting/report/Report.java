package org.collegium.reporting.report;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.collegium.association.Association;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.paper.Document;

/**
 * A report, ready to be written in any form. It is a value: it may be written as often as one likes, by several threads,
 * and leaves no file behind.
 *
 * @param name by which programs know it, such as {@code attendance}
 * @param title in its language
 * @param association whose
 * @param period the days that it is about
 * @param language in which it speaks
 * @param parts in order
 * @since 0.1
 */
public record Report(
        String name, String title, Association association, Period period, Locale language, List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }

    /** As a document, for pages, a browser, Markdown or plain text. */
    public Document document() {
        return new ReportDocument(this);
    }

    /** Its tables as CSV, a file each. */
    public List<ReportFile> csv(CsvFormat format) {
        return parts.stream()
                .map(part -> new ReportFile(part.name() + ".csv", out -> format.write(part.table(), out)))
                .toList();
    }

    /** All of it as JSON, by the schema in {@code docs/report.schema.json}. */
    public ReportFile json() {
        return new ReportFile(name + ".json", out -> ReportJson.write(this, out));
    }

    /**
     * The report with something made of one of its parts, such as one with another column.
     *
     * @throws IllegalArgumentException where it has no part of that name; it names those that it has
     */
    public Report with(String part, UnaryOperator<Part> change) {
        List<String> names = parts.stream().map(Part::name).toList();
        if (!names.contains(part)) {
            throw new IllegalArgumentException("no part '" + part + "' among " + names);
        }
        return new Report(
                name,
                title,
                association,
                period,
                language,
                parts.stream()
                        .map(each -> each.name().equals(part) ? change.apply(each) : each)
                        .toList());
    }
}
