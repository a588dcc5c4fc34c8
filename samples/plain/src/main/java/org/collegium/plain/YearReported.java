package org.collegium.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.persistence.CouncilStore;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.report.Period;
import org.collegium.reporting.report.Report;
import org.collegium.reporting.report.Scope;
import org.collegium.reporting.report.StandardReport;

/** Reports on the attendance of a year, as pages and as a table. */
public final class YearReported {

    private YearReported() {}

    /** Runs it: a database with a sitting, and a folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            Report report = store.read(
                    store.associations().get(0),
                    kept -> StandardReport.ATTENDANCE.over(Scope.of(
                            kept.association().orElseThrow(),
                            kept.record(),
                            Period.year(2025),
                            Reader.Audience.COUNCIL,
                            Holidays.french(),
                            Locale.ENGLISH)));
            write(Form.PDF.file(report.name(), report.document()), folder);
            write(report.json(), folder);
        }
    }

    private static void write(ReportFile file, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file.name()))) {
            file.content().writeTo(out);
        }
        System.out.println(file.name());
    }
}
