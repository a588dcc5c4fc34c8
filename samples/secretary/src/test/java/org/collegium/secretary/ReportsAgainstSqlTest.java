package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.collegium.calendar.Holidays;
import org.collegium.conflict.Reader;
import org.collegium.reporting.report.Part;
import org.collegium.reporting.report.Period;
import org.collegium.reporting.report.Report;
import org.collegium.reporting.report.Scope;
import org.collegium.reporting.report.StandardReport;
import org.collegium.reporting.tables.Table;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of each report on the sample year, worked out again from the database by SQL alone. */
class ReportsAgainstSqlTest {

    private static final String DATABASE = "jdbc:h2:mem:reports;DB_CLOSE_DELAY=-1";

    /** The sittings of the council in the year, without written consultations. */
    private static final String EVENINGS = " sitting like '2025-%-council-%' ";

    private static final String YEAR = " sitting like '2025-%' ";

    private static Connection sql;
    private static Scope scope;

    @TempDir
    private static Path temporary;

    @BeforeAll
    static void keep() throws SQLException {
        Run.keep(SampleFolder.original(), temporary, DATABASE, "--form", "json");
        sql = DriverManager.getConnection(DATABASE);
        scope = OneRecord.readIn(
                DATABASE,
                holdings -> Scope.of(
                        holdings.association().orElseThrow(),
                        holdings.record(),
                        Period.year(2025),
                        Reader.Audience.COUNCIL,
                        Holidays.french(),
                        Locale.ENGLISH));
    }

    @AfterAll
    static void close() throws SQLException {
        sql.createStatement().execute("shutdown");
        sql.close();
    }

    @Test
    @DisplayName("members: who belonged, and month by month who joined, left, belonged and had paid")
    void members() {
        String months = "select format_month, (select count(*) from member where left(cast(joined_on as varchar), 7) ="
                + " format_month), (select count(*) from member where left(cast(left_on as varchar), 7) = format_month),"
                + " (select count(*) from member where joined_on <= last_day and (left_on is null or left_on > last_day)),"
                + " (select count(*) from member m where joined_on <= last_day and (left_on is null or left_on > last_day)"
                + " and exists (select 1 from dues d where d.member = m.member and first_day <= last_day and end_day >"
                + " last_day)) from (select left(cast(dateadd(month, x, date '2025-01-01') as varchar), 7) format_month,"
                + " dateadd(day, -1, dateadd(month, x + 1, date '2025-01-01')) last_day from system_range(0, 11))";

        assertThat(cells(StandardReport.MEMBERS, "membership")).isEqualTo(rows(months));
        assertThat(cells(StandardReport.MEMBERS, "members", "member"))
                .containsExactlyInAnyOrderElementsOf(
                        rows("select member from member where joined_on <= date '2025-12-31'"
                                + " and (left_on is null or left_on > date '2025-01-01')"));
    }

    @Test
    @DisplayName("attendance: each way of standing to a sitting by member and by sitting, and absences in a row")
    void attendance() {
        String ways = "count(first_arrival), count(case when first_arrival is null and gave_proxy then 1 end),"
                + " count(case when first_arrival is null and not gave_proxy and excused then 1 end),"
                + " count(case when first_arrival is null and not gave_proxy and not excused then 1 end)";
        String absences = "select holder, sitting, first_arrival is null and not gave_proxy and not excused away,"
                + " row_number() over (partition by holder order by sitting) - row_number() over (partition by holder,"
                + " first_arrival is null and not gave_proxy and not excused order by sitting) island from v_attendance"
                + " where" + EVENINGS;
        String longest = "select holder, coalesce(max(case when away then length end), 0) from (select holder, away,"
                + " island, count(*) length from (" + absences + ") group by holder, away, island) group by holder"
                + " order by holder";

        assertThat(cells(
                        StandardReport.ATTENDANCE,
                        "attendance-by-member",
                        "member",
                        "sittings",
                        "attended",
                        "represented",
                        "excused",
                        "unexcused"))
                .isEqualTo(rows("select holder, count(*), " + ways + " from v_attendance where" + EVENINGS
                        + "group by holder order by holder"));
        assertThat(cells(StandardReport.ATTENDANCE, "attendance-by-member", "member", "longest"))
                .isEqualTo(rows(longest));
        assertThat(cells(
                        StandardReport.ATTENDANCE,
                        "attendance-by-sitting",
                        "sitting",
                        "attended",
                        "represented",
                        "excused",
                        "unexcused"))
                .isEqualTo(rows("select sitting, " + ways + " from v_attendance where" + EVENINGS
                        + "group by sitting, sitting_opened_at order by sitting_opened_at"));
    }

    @Test
    @DisplayName(
            "quorum: as many lines as openings and votes that asked for one, with those counted in person at a vote")
    void quorum() {
        assertThat(cells(StandardReport.QUORUM, "quorum"))
                .hasSize(number("select (select count(*) from sitting where quorum is not null and" + YEAR
                        + ") + (select count(*) from vote where quorum is not null and" + YEAR + ")"));
        assertThat(cells(StandardReport.QUORUM, "quorum", "sitting", "item", "quorum-counted").stream()
                        .filter(row -> !row.get(1).isEmpty() && row.get(0).contains("-council-")))
                .containsExactlyElementsOf(
                        rows("select v.sitting, v.item, count(case when s.state = 'PRESENT' then 1 end)"
                                + " from vote v join vote_seat s on s.sitting = v.sitting and s.vote = v.vote where v.quorum is"
                                + " not null and v.sitting like '2025-%-council-%' group by v.sitting, v.item, v.vote, v.opened_at"
                                + " order by v.opened_at, v.vote"));
    }

    @Test
    @DisplayName("decisions: each outcome as often, by rule too, and each decision followed by its actions")
    void decisions() {
        assertThat(sums(StandardReport.GOVERNANCE, "decisions-by-rule", 1))
                .isEqualTo(rows("select count(case when outcome = 'ADOPTED' then 1 end), count(case when outcome ="
                                + " 'NOT_ADOPTED' then 1 end), count(case when outcome = 'NO_QUORUM' then 1 end),"
                                + " count(case when outcome = 'TIED' then 1 end) from v_decision where" + YEAR)
                        .get(0));
        assertThat(cells(StandardReport.GOVERNANCE, "decisions-by-rule"))
                .hasSize(number("select count(distinct majority) from vote where amendment is null and" + YEAR)
                        + number("select count(distinct way) from v_decision where way = 'CONSENSUS' and" + YEAR));
        assertThat(cells(StandardReport.DECISIONS, "follow-up", "decision").stream()
                        .distinct())
                .hasSize(number("select count(*) from v_decision where decision_number is not null and" + YEAR));
        assertThat(cells(StandardReport.DECISIONS, "follow-up", "what").stream()
                        .filter(row -> !row.get(0).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        rows("select a.what from action_item a where a.sitting like '2025-%' and exists (select 1 from"
                                + " v_decision d where d.sitting = a.sitting and d.item = a.item and d.decision_number is"
                                + " not null)"));
    }

    @Test
    @DisplayName("votes: choices of each member of the council in roll calls, and how often they were away")
    void votes() {
        assertThat(cells(
                        StandardReport.VOTES,
                        "votes-by-member",
                        "member",
                        "roll-calls",
                        "choice.FOR",
                        "choice.AGAINST",
                        "choice.ABSTAIN",
                        "choice.BLANK",
                        "represented",
                        "absent",
                        "recused"))
                .isEqualTo(
                        rows("select h.holder, count(*), count(case when v.choice = 'FOR' then 1 end), count(case when"
                                + " v.choice = 'AGAINST' then 1 end), count(case when v.choice = 'ABSTAIN' then 1 end), count(case"
                                + " when v.choice = 'BLANK' then 1 end), count(case when v.state = 'REPRESENTED' then 1 end),"
                                + " count(case when v.state = 'ABSENT' then 1 end), count(case when v.state = 'RECUSED' then 1"
                                + " end) from vote_seat v join sitting_seat h on h.sitting = v.sitting and h.seat = v.seat where"
                                + " v.mode = 'ROLL_CALL' and h.holder is not null and (v.sitting like '2025-%-council-%' or"
                                + " v.sitting like '2025-%-consultation-%') group by h.holder order by h.holder"));
    }

    @Test
    @DisplayName("actions: done, open and overdue by member on the last day of the year")
    void actions() {
        assertThat(cells(
                        StandardReport.ACTIONS,
                        "actions-by-member",
                        "member",
                        "done-count",
                        "open-count",
                        "overdue-count"))
                .isEqualTo(rows("select who, count(case when d is not null then 1 end), count(case when d is null and"
                        + " due_on >= date '2025-12-31' then 1 end), count(case when d is null and due_on < date"
                        + " '2025-12-31' then 1 end) from (select v.*, case when done_on <= date '2025-12-31' then done_on"
                        + " end d from v_action v where sitting < '2026') where d is null or d >= date '2025-01-01' group"
                        + " by who order by who"));
    }

    @Test
    @DisplayName("consensus: how often each position was taken")
    void consensus() {
        assertThat(sums(StandardReport.CONSENSUS, "consensus-rounds", 7).subList(0, 4))
                .isEqualTo(rows("select count(case when stance = 'AGREE' then 1 end), count(case when stance ="
                                + " 'AGREE_WITH_RESERVATIONS' then 1 end), count(case when stance = 'STAND_ASIDE' then 1"
                                + " end), count(case when stance = 'OBJECT' then 1 end) from consensus_position where"
                                + YEAR)
                        .get(0));
    }

    @Test
    @DisplayName("conflicts: as many cases as were raised")
    void conflicts() {
        assertThat(sums(StandardReport.CONFLICTS, "conflicts-by-state", 1))
                .containsExactly(Integer.toString(number("select count(*) from conflict_case")));
    }

    @Test
    @DisplayName("mandates: those that ran, and on how many days how many seats were vacant")
    void mandates() {
        assertThat(cells(StandardReport.MANDATES, "mandates", "seat", "member", "from"))
                .isEqualTo(rows("select seat, member, first_day from mandate where first_day <= date '2025-12-31' and"
                        + " (end_day is null or end_day > date '2025-01-01') order by seat, first_day"));
        assertThat(sums(StandardReport.MANDATES, "vacancies", 3))
                .containsExactly(Integer.toString(
                        number("select 7 * 365 - sum(datediff(day, greatest(first_day, date '2025-01-01'),"
                                + " least(coalesce(end_day, date '2026-01-01'), date '2026-01-01'))) from mandate where"
                                + " first_day <= date '2025-12-31' and (end_day is null or end_day > date"
                                + " '2025-01-01')")));
    }

    @Test
    @DisplayName("resources: how many members master each on the last day")
    void resources() {
        assertThat(cells(StandardReport.RESOURCES, "resources", "resource", "mastered-by-count"))
                .containsExactlyInAnyOrderElementsOf(
                        rows("select r.name, (select count(distinct s.member) from steward s"
                                + " join member m on m.member = s.member where s.resource = r.resource and s.first_day <= date"
                                + " '2025-12-31' and (s.end_day is null or s.end_day > date '2025-12-31') and m.joined_on <="
                                + " date '2025-12-31' and (m.left_on is null or m.left_on > date '2025-12-31')) from resource r"
                                + " where r.first_day <= date '2025-12-31' and (r.end_day is null or r.end_day > date"
                                + " '2025-01-01')"));
    }

    @Test
    @DisplayName("commons: every text that the association wrote of itself is on the sheet")
    void commons() {
        assertThat(cells(StandardReport.COMMONS, "commons", "text")).containsAll(rows("select words from sheet_text"));
    }

    @Test
    @DisplayName("governance: months with a sitting, and days from the first convocation of a motion to its adoption")
    void governance() {
        assertThat(cells(StandardReport.GOVERNANCE, "meetings").stream()
                        .filter(row -> !row.get(2).isEmpty()))
                .hasSize(number("select count(distinct left(sitting, 7)) from sitting where" + EVENINGS));
        assertThat(cells(StandardReport.GOVERNANCE, "deliberation", "title", "days"))
                .containsExactlyInAnyOrderElementsOf(rows("select d.motion_title, datediff(day, (select min(s.sent_on)"
                        + " from sitting s join agenda_item a on a.sitting = s.sitting where a.motion = d.motion and"
                        + " a.approves is null and left(s.sitting, 10) <= left(d.sitting, 10)), cast(left(d.sitting, 10)"
                        + " as date)) from v_decision d join agenda_item i on i.sitting = d.sitting and i.item = d.item"
                        + " where d.decision_number is not null and i.approves is null and d.sitting like '2025-%'"));
    }

    private static Table table(StandardReport kind, String part) {
        Report report = kind.over(scope);
        return report.parts().stream()
                .filter(each -> each.name().equals(part))
                .map(Part::table)
                .findFirst()
                .orElseThrow();
    }

    /** The cells of some columns, of all where none is named. */
    private static List<List<String>> cells(StandardReport kind, String part, String... columns) {
        Table table = table(kind, part);
        List<Integer> places = columns.length == 0
                ? IntStream.range(0, table.columns().size()).boxed().toList()
                : List.of(columns).stream().map(table::indexOf).toList();
        return StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> places.stream().map(row::get).toList())
                .toList();
    }

    /** The sum of each column of numbers from a place on. */
    private static List<String> sums(StandardReport kind, String part, int first) {
        Table table = table(kind, part);
        List<String> sums = new ArrayList<>();
        for (int i = first; i < table.columns().size() && table.columns().get(i).isNumber(); i++) {
            int place = i;
            sums.add(Integer.toString(StreamSupport.stream(table.rows().spliterator(), false)
                    .mapToInt(row -> Integer.parseInt(row.get(place)))
                    .sum()));
        }
        return sums;
    }

    private static int number(String query) {
        return Integer.parseInt(rows(query).get(0).get(0));
    }

    private static List<List<String>> rows(String query) {
        try (Statement statement = sql.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
