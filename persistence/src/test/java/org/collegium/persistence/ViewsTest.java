package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;
import static org.collegium.story.People.SALT;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.register.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host reads when it joins our views with tables of its own. */
class ViewsTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void tellDecisionsAttendanceActionsAndTheRegister(Database database) throws SQLException {
        String url = database == Database.H2 ? "jdbc:h2:mem:views" : PostgresServer.V18.database("views");
        try (CouncilStore store = CouncilStore.open(url);
                Connection connection = DriverManager.getConnection(url)) {
            ARecord one = ARecord.in(store);
            one.with(one.association().january());
            ARecord other = ARecord.in(store);
            other.with(other.association().consensus()).with(other.association().february(3));
            other.perform(new Deed.SealMinutes(sittingOn(JANUARY), SALT));

            assertThat(query(
                            connection,
                            "select item, motion, way, mode, outcome, decision_year, decision_number, in_favour, against,"
                                    + " abstaining, blank, spoiled, not_participating from v_decision",
                            one))
                    .containsExactlyInAnyOrder(
                            "2 P-2025-01 VOTE ROLL_CALL ADOPTED 2025 1 2 1 1 0 0 0",
                            "3 P-2025-02 VOTE SHOW_OF_HANDS NOT_ADOPTED - - 2 2 0 0 0 1",
                            "4 P-2025-03 VOTE SECRET ADOPTED 2025 2 3 1 0 1 0 1",
                            "5 P-2025-04 VOTE SHOW_OF_HANDS NO_QUORUM - - 3 0 0 0 0 0");
            assertThat(query(
                            connection,
                            "select item, confidential, mode, outcome, decision_number, in_favour from v_decision where way = 'CONSENSUS'",
                            other))
                    .containsExactly("1 false - ADOPTED 2 -");
            assertThat(query(
                            connection,
                            "select seat, holder, first_arrival is null,"
                                    + " last_departure is null, excused, gave_proxy from v_attendance",
                            one))
                    .containsExactlyInAnyOrder(
                            "1 0001 false true false false",
                            "2 0002 false true false false",
                            "3 0003 false false false false",
                            "4 0004 false false false false",
                            "5 0005 false false false false",
                            "6 0006 true true true true");
            assertThat(query(connection, "select line, item, who, due_on, done_on from v_action", one))
                    .containsExactly("1 2 0005 2025-01-31 -");
            assertThat(query(connection, "select number, subject, previous, hash from v_register", other))
                    .containsExactly(head(other));
        }
    }

    private static String head(ARecord record) {
        Entry head = record.store()
                .read(record.association().id(), Holdings::register)
                .head()
                .orElseThrow();
        return String.join(
                " ",
                "1",
                head.subject(),
                head.seal().previous().toString(),
                head.hash().toString());
    }

    private static List<String> query(Connection connection, String sql, ARecord record) throws SQLException {
        String own = sql.contains(" where ") ? " and" : " where";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        sql + own + " association_id = '" + record.association().id() + "'")) {
            List<String> lines = new ArrayList<>();
            while (result.next()) {
                StringJoiner line = new StringJoiner(" ");
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    line.add(String.valueOf(result.getObject(i)).replace("null", "-"));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
