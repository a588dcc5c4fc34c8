package org.collegium.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.findings.KeptRecord;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.csv.CsvFormat;
import org.collegium.reporting.document.PublishedSchema;
import org.collegium.reporting.form.Form;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.tables.Column;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema("docs/report.schema.json");

    private static final Report ATTENDANCE = AScope.in(Locale.ENGLISH).report(StandardReport.ATTENDANCE);

    /** A report of a host's own. */
    public static final class TeaReport implements ReportKind {
        @Override
        public String key() {
            return "tea";
        }

        @Override
        public Report over(Scope scope) {
            return new Report("tea", "Tea", scope.association(), scope.period(), scope.language(), List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("as JSON each keeps to the published schema, and tells as many rows as its CSV")
    void json(StandardReport kind) throws IOException {
        Report report = AScope.in(Locale.FRENCH).report(kind);

        assertThat(SCHEMA.errors(text(report.json()))).isEmpty();
        assertThat(report.csv(CsvFormat.RFC_4180)).hasSameSizeAs(report.parts());
        for (Part part : report.parts()) {
            assertThat(part.table().rows()).hasSameSizeAs(part.table().cells());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("written by many threads at once, each is the same bytes in every form")
    void together(StandardReport kind) {
        AScope scope = AScope.in(Locale.FRENCH);
        Report report = scope.report(kind);
        for (Form form : Form.values()) {
            Set<String> written = ConcurrentHashMap.newKeySet();
            IntStream.range(0, 8)
                    .parallel()
                    .forEach(i -> written.add(text(form.file(report.name(), kind.document(scope.scope())))));

            assertThat(written).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "pdf", "html", "md", "txt"})
    @DisplayName("a long one is written as its rows are made, of which none is kept")
    void asItGoes(String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] before = new int[1];
        Report report = LongReport.of(3000, row -> before[0] = out.size());
        Stream.concat(
                        Stream.of(report.json(), report.csv(CsvFormat.RFC_4180).get(0)),
                        Stream.of(Form.values()).map(form -> form.file("a", report.document())))
                .filter(file -> file.name().endsWith("." + ending))
                .findFirst()
                .orElseThrow()
                .content()
                .writeTo(out);

        assertThat(before[0]).isGreaterThan(out.size() / 2);
    }

    @Test
    @DisplayName("a host adds a column, which stands in its CSV and on its pages")
    void column() throws IOException {
        Report more = ATTENDANCE.with(
                "attendance-by-member",
                part -> part.with(Column.of("telephone", "Telephone"), 2, row -> "tel. " + row.get("member")));

        assertThat(text(more.csv(CsvFormat.RFC_4180).get(0)).lines().limit(2))
                .satisfiesExactly(
                        head -> assertThat(head).endsWith(",Telephone"),
                        row -> assertThat(row).startsWith("0001,").endsWith(",tel. 0001"));
        assertThat(text(Form.MARKDOWN.file("a", more.document()))).contains("| Telephone |", "| tel. 0001 |");
        assertThat(text(Form.MARKDOWN.file("a", ATTENDANCE.document()))).doesNotContain("Telephone");
    }

    @Test
    @DisplayName("whoever may not know of a confidential action is told of the others what became of each")
    void actionsForEverybody() throws IOException {
        Meeting.Closed sitting = Evening.of(
                        People.JANUARY,
                        Evening.talk(1, "News"),
                        Evening.talk(2, "A lock").confidential())
                .attendedBy(People.AICHA, People.BENOIT, People.CHLOE, People.DENEZ)
                .assigns(2, "Change the lock", People.BENOIT, People.FEBRUARY)
                .assigns(1, "Write the news", People.CHLOE, People.FEBRUARY)
                .closes("21:00");
        KeptRecord record = AScope.record(List.of(sitting))
                .whereDone(List.of(new ActionDone(sitting.id(), 2, People.FEBRUARY.minusDays(1))));
        Scope scope = Scope.of(
                People.ASSOCIATION,
                record,
                Period.year(2025),
                Reader.Audience.EVERYBODY,
                Holidays.none(),
                Locale.ENGLISH);

        assertThat(StandardReport.ACTIONS.over(scope).parts().get(1).table().rows())
                .map(row -> String.join(";", row))
                .containsExactly("2025-01-07-council-1;1;Write the news;0003;"
                        + People.named(People.CHLOE).name() + ";2025-02-04;2025-02-03;done;");
    }

    @Test
    @DisplayName("a month that the period cuts is not missed where the council sat before the period, or has time left")
    void monthsThatAreCut() {
        Period cut = new Period(People.JANUARY.plusDays(1), LocalDate.of(2025, 4, 10));
        Scope scope = Scope.of(
                People.ASSOCIATION,
                AScope.in(Locale.ENGLISH).scope().record(),
                cut,
                Reader.Audience.COUNCIL,
                Holidays.none(),
                Locale.ENGLISH);
        Part meetings = part(StandardReport.GOVERNANCE.over(scope), "meetings");

        assertThat(meetings.table().rows())
                .map(row -> String.join(";", row))
                .containsExactly(
                        "2025-01;;2025-01-07-council-1;held",
                        "2025-02;;2025-02-04-council-1;held",
                        "2025-03;;;missed",
                        "2025-04;;;to come");
        assertThat(meetings.remarks()).containsExactly("2 of 3 months in which a sitting was due had one.");
    }

    @Test
    @DisplayName("who joined or left on a day of the month but not of the period is not counted in it")
    void membershipThatIsCut() {
        Member joins = new Member(
                new MemberId("0042"),
                new Identity.Person("Yann", "Le Bihan"),
                LocalDate.of(2025, 1, 20),
                Optional.empty(),
                List.of());
        KeptRecord all = AScope.in(Locale.ENGLISH).scope().record();
        KeptRecord record =
                KeptRecord.of(all.bylaws(), Members.of(List.of(joins)), all.council(), all.sittings(), all.register());
        Period cut = new Period(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 2, 28));
        Scope scope =
                Scope.of(People.ASSOCIATION, record, cut, Reader.Audience.COUNCIL, Holidays.none(), Locale.ENGLISH);

        assertThat(part(StandardReport.MEMBERS.over(scope), "membership")
                        .table()
                        .rows())
                .map(row -> String.join(";", row))
                .containsExactly("2025-01;0;0;1;0", "2025-02;0;0;1;0");
    }

    @Test
    @DisplayName("a part or a column that is not there is named, with those that are")
    void unknown() {
        assertThatThrownBy(() -> ATTENDANCE.with("tea", part -> part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no part 'tea' among [attendance-by-member, attendance-by-sitting, attendance]");
        assertThatThrownBy(() -> ATTENDANCE.parts().get(0).printing(Part.col("tea", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no column 'tea' among [member, name,");
    }

    @Test
    @DisplayName("a host adds a report, which is found by its name beside ours")
    void kind(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ReportKind.class.getName()), TeaReport.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);

            assertThat(ReportKind.of("tea")).containsInstanceOf(TeaReport.class);
            assertThat(ReportKind.all()).hasSize(StandardReport.values().length + 1);
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(ReportKind.of("tea")).isEmpty();
        assertThat(ReportKind.of("votes")).contains(StandardReport.VOTES);
    }

    @Test
    @DisplayName(
            "bars are drawn to their numbers, in an alternative text, in a vector picture, and in parts where they are many")
    void bars() {
        BarChart chart = new BarChart(
                "Seats",
                List.of("came", "stayed away"),
                List.of(new BarChart.Bar("March", List.of(3, 1)), new BarChart.Bar("April", List.of(0, 0))));

        assertThat(chart.alternative()).isEqualTo("Seats. March: 3 came, 1 stayed away; April: 0 came, 0 stayed away.");
        assertThat(chart.longest()).isEqualTo(4);
        assertThat(chart.inParts(1)).hasSize(2).extracting(BarChart::longest).containsExactly(4, 0);
        assertThatThrownBy(() -> new BarChart("a", List.of("b"), List.of(new BarChart.Bar("c", List.of(1, 2)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BarChart.Bar("c", List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(text(Form.HTML.file("a", ATTENDANCE.document())))
                .contains("<svg role=\"img\"", "aria-label=\"Seats at each sitting. 7\u00a0January 2025: ");
    }

    @Test
    @DisplayName("a period holds both its days, and meets what runs on one of its days")
    void period() {
        Period year = Period.year(2025);

        assertThat(year.holds(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(year.holds(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.holds(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(year.meets(LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2025, 1, 1))))
                .isFalse();
        assertThat(year.meets(LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2025, 1, 2))))
                .isTrue();
        assertThat(year.meets(LocalDate.of(2026, 1, 1), Optional.empty())).isFalse();
        assertThatThrownBy(() -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Part part(Report report, String name) {
        return report.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ReportFile file) {
        try {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
