package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.archive.Holdings;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.reporting.paper.BarChart;
import org.collegium.reporting.report.Part;
import org.collegium.reporting.report.Period;
import org.collegium.reporting.report.Scope;
import org.collegium.reporting.report.StandardReport;
import org.collegium.reporting.tables.Column;
import org.collegium.reporting.tables.Table;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each table of each report, worked out again from the database by SQL alone: the same columns, row by row, in the same
 * order. The queries are the resources {@code figures/TABLE.sql}, over the tables of
 * {@code record.sql} and {@code told.sql} beside them. A report
 * that gets a column or a table which they do not have fails here.
 */
class ReportsAgainstSqlTest {

    private static final String DATABASE = "jdbc:h2:mem:reports;DB_CLOSE_DELAY=-1";

    /**
     * The sample year, and two that cut it in the middle of a month: before a change takes effect and while a conflict is
     * open, and before the sitting of the last month.
     */
    private static final List<Period> PERIODS = List.of(
            Period.year(2025),
            new Period(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 8, 20)),
            new Period(LocalDate.of(2025, 4, 15), LocalDate.of(2025, 10, 5)));

    private static Connection sql;
    private static List<Scope> scopes = List.of();

    @TempDir
    private static Path temporary;

    @BeforeAll
    static void keep() throws SQLException, IOException {
        Run.keep(SampleFolder.original(), temporary, DATABASE, "--form", "json");
        scopes = OneRecord.readIn(
                DATABASE,
                holdings -> Stream.concat(
                                PERIODS.stream().map(period -> scope(holdings, period, Reader.Audience.COUNCIL)),
                                Stream.of(scope(holdings, PERIODS.get(0), Reader.Audience.EVERYBODY)))
                        .toList());
        sql = DriverManager.getConnection(DATABASE);
        try (Statement statement = sql.createStatement()) {
            statement.execute("create alias say for 'org.collegium.secretary.SqlWords.say';"
                    + "create alias say_day for 'org.collegium.secretary.SqlWords.sayDay';"
                    + text("record"));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        sql.createStatement().execute("shutdown");
        sql.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    @DisplayName("every column of every table says what SQL finds in the database")
    void tables(Asked asked) throws SQLException, IOException {
        ask(asked.scope());
        for (Part part : asked.parts()) {
            Found found = found(text(part.name().equals("vote-counts") ? "decisions" : part.name()));

            assertThat(part.table().columns().stream().map(Column::name))
                    .as("the columns of %s", part.name())
                    .containsExactlyElementsOf(found.columns());
            assertThat(rows(part.table())).as(part.name()).containsExactlyElementsOf(found.rows());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    @DisplayName("the sentences above the tables count what SQL counts")
    void remarks(Asked asked) throws SQLException, IOException {
        ask(asked.scope());

        assertThat(asked.part("members").remarks().get(0))
                .startsWith(
                        number("select count(*) from member, asked where joined_on <= last_day and (left_on is null or"
                                        + " left_on > first_day)")
                                + " persons and legal entities were members ");
        String due = " from (" + text("meetings") + "), asked where \"due-on\" <= last_day";
        assertThat(asked.part("meetings").remarks())
                .containsExactly(number("select count(\"held\")" + due) + " of " + number("select count(*)" + due)
                        + " months in which a sitting was due had one.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    @DisplayName("the bars of a chart are the numbers of the table under it")
    void charts(Asked asked) {
        assertThat(bars(asked.part("attendance-by-sitting")))
                .isEqualTo(numbers(
                        asked.part("attendance-by-sitting"), "attended", "represented", "excused", "unexcused"));
        assertThat(bars(asked.part("decisions-by-rule")))
                .isEqualTo(numbers(
                        asked.part("decisions-by-rule"),
                        "outcome.ADOPTED",
                        "outcome.NOT_ADOPTED",
                        "outcome.NO_QUORUM",
                        "outcome.TIED"));
        assertThat(bars(asked.part("deliberation"))).isEqualTo(numbers(asked.part("deliberation"), "days"));
    }

    private static Scope scope(Holdings holdings, Period period, Reader reader) {
        return Scope.of(
                holdings.association().orElseThrow(),
                holdings.record(),
                period,
                reader,
                Holidays.french(),
                Locale.ENGLISH);
    }

    private static Stream<Asked> scopes() {
        return scopes.stream().map(Asked::new);
    }

    /** A scope, and the parts of all reports over it. */
    private record Asked(Scope scope) {

        List<Part> parts() {
            return Stream.of(StandardReport.values())
                    .flatMap(report -> report.over(scope).parts().stream())
                    .toList();
        }

        Part part(String name) {
            return parts().stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return scope.period().first() + " to " + scope.period().last() + ", for " + scope.reader();
        }
    }

    /** What a query found, with the words for yes and no. */
    private record Found(List<String> columns, List<List<String>> rows) {}

    /** Makes the tables of what is told anew, in a schema of their own. */
    private static void ask(Scope scope) throws SQLException, IOException {
        try (Statement statement = sql.createStatement()) {
            statement.execute("drop schema if exists told cascade; create schema told; set schema told;"
                    + " set schema_search_path told, public; create table asked as select date '"
                    + scope.period().first() + "' as first_day, date '"
                    + scope.period().last() + "' as last_day, "
                    + (scope.reader() == Reader.Audience.COUNCIL) + " as council;" + text("told"));
        }
    }

    private static Found found(String query) throws SQLException {
        try (Statement statement = sql.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            ResultSetMetaData about = result.getMetaData();
            List<Integer> places =
                    IntStream.rangeClosed(1, about.getColumnCount()).boxed().toList();
            List<String> columns = new ArrayList<>();
            for (int place : places) {
                columns.add(about.getColumnLabel(place));
            }
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int place : places) {
                    row.add(said(result.getObject(place)));
                }
                rows.add(row);
            }
            return new Found(columns, rows);
        }
    }

    private static String said(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return Objects.toString(value, "");
    }

    private static String number(String query) throws SQLException {
        return found(query).rows().get(0).get(0);
    }

    private static List<List<String>> rows(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false).toList();
    }

    private static List<List<Integer>> bars(Part part) {
        return part.chart().map(BarChart::bars).orElse(List.of()).stream()
                .map(BarChart.Bar::values)
                .toList();
    }

    private static List<List<Integer>> numbers(Part part, String... columns) {
        List<Integer> places = Stream.of(columns).map(part.table()::indexOf).toList();
        return rows(part.table()).stream()
                .map(row -> places.stream().map(row::get).map(Integer::valueOf).toList())
                .toList();
    }

    private static String text(String name) throws IOException {
        String resource = "/figures/" + name + ".sql";
        try (InputStream in = Optional.ofNullable(ReportsAgainstSqlTest.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("no SQL works out the table " + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
