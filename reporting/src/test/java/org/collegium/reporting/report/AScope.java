package org.collegium.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.findings.KeptRecord;
import org.collegium.meeting.Meeting;
import org.collegium.register.Register;
import org.collegium.reporting.ASitting;
import org.collegium.story.People;

/** What the reports of the tests are made of: two evenings of a council, of which nothing is sealed. */
public record AScope(Scope scope) {

    /** The first three months of their year. */
    public static AScope in(Locale language) {
        KeptRecord record = record(List.of(ASitting.JANUARYS, ASitting.FEBRUARYS));
        Period period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        return new AScope(
                Scope.of(People.ASSOCIATION, record, period, Reader.Audience.COUNCIL, Holidays.french(), language));
    }

    /** A record of sittings of which nothing is sealed. */
    static KeptRecord record(List<Meeting.Closed> sittings) {
        return KeptRecord.of(
                BylawsVersions.from(People.ELECTED_ON, Bylaws.collegial()),
                People.members(),
                People.council(),
                sittings,
                Register.empty());
    }

    /** A report of it. */
    public Report report(ReportKind kind) {
        return kind.over(scope);
    }
}
