package org.collegium.plain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.meeting.Meeting;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.letterhead.Accent;
import org.collegium.reporting.letterhead.Letterhead;
import org.collegium.reporting.report.Part;
import org.collegium.reporting.report.Period;
import org.collegium.reporting.report.Report;
import org.collegium.reporting.report.ReportKind;
import org.collegium.reporting.report.Scope;
import org.collegium.reporting.report.StandardReport;
import org.collegium.reporting.tables.Column;
import org.collegium.reporting.tables.Columns;
import org.collegium.reporting.tables.Table;

/** Adds a column to a report and a report to those that are there, and writes it under a letterhead. */
public final class OwnReports {

    private static final Map<String, String> TELEPHONES = Map.of("anna", "02 99 00 00 01", "malo", "02 99 00 00 02");

    private OwnReports() {}

    /** Who served at each sitting; named in {@code META-INF/services}. */
    public static final class ServiceReport implements ReportKind {

        @Override
        public String key() {
            return "service";
        }

        @Override
        public Report over(Scope scope) {
            Table served = new Columns<Meeting.Closed>(scope.lexicon())
                    .add("date", sitting -> sitting.id().date())
                    .add(
                            Column.of("facilitator", "Facilitator"),
                            sitting -> sitting.sitting().facilitator().name())
                    .add(
                            Column.of("secretary", "Secretary"),
                            sitting -> sitting.sitting().secretary().name())
                    .over(scope.ofCouncil());
            List<Part> parts = List.of(Part.of("service", "At each sitting", served));
            return new Report(key(), "Who served", scope.association(), scope.period(), scope.language(), parts);
        }
    }

    /** Runs it: a database with a sitting. */
    public static void main(String[] arguments) throws IOException {
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Scope scope = store.read(
                    store.associations().get(0),
                    kept -> Scope.of(
                            kept.association().orElseThrow(),
                            kept.record(),
                            Period.year(2025),
                            Reader.Audience.COUNCIL,
                            Holidays.french(),
                            Locale.ENGLISH));
            Column telephone = Column.of("telephone", "Telephone");
            Report attendance = StandardReport.ATTENDANCE
                    .over(scope)
                    .with("attendance-by-member", part -> part.with(telephone, 2, OwnReports::telephone));
            attendance.csv(CsvFormat.RFC_4180).get(0).content().writeTo(System.out);

            Letterhead letterhead =
                    new Letterhead(Optional.empty(), List.of("Le Four", "contact@four.example"), Accent.of("#7a1f3d"));
            Report service = ReportKind.of("service").orElseThrow().over(scope);
            Form.MARKDOWN.write(service.document(), letterhead, System.out);
        }
    }

    /** What the new cell says of a row, whose words are known by the names of their columns. */
    private static String telephone(Map<String, String> row) {
        return TELEPHONES.getOrDefault(row.getOrDefault("member", ""), "");
    }
}
