package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.collegium.archive.Holdings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the schema keeps a record, and what the store finds of what somebody with an SQL prompt changed in it. */
class SchemaTest {

    private static final String URL = "jdbc:h2:mem:schema";

    private CouncilStore store;
    private Connection prompt;
    private ARecord record;

    @BeforeEach
    void open() throws SQLException {
        store = CouncilStore.open(URL);
        prompt = DriverManager.getConnection(URL);
        record = ARecord.in(store);
        record.with(record.association().january()).with(record.association().amending());
    }

    @AfterEach
    void close() throws SQLException {
        prompt.close();
        store.close();
    }

    @Test
    void anOutcomeChangedFromOutsideIsFoundOnLoading() throws SQLException {
        execute("update vote set outcome = 'TIED' where outcome = 'NOT_ADOPTED'");

        assertThatThrownBy(() -> store.read(record.association().id(), Holdings::sittings))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("2025-01-07-council-1", "item 3", "TIED", "NOT_ADOPTED");
    }

    @Test
    void aBallotChangedFromOutsideIsFoundOnLoading() throws SQLException {
        execute("update vote_seat set choice = 'AGAINST' where choice = 'FOR'");

        assertThatThrownBy(
                        () -> store.read(record.association().id(), holdings -> holdings.sitting(sittingOn(JANUARY))))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("item 2", "ADOPTED", "NOT_ADOPTED");
    }

    @Test
    void aProvisionTakenOutFromOutsideIsFoundOnLoading() throws SQLException {
        execute("delete from bylaws_provision where matter = 'SPENDING' and convocation = 2");

        assertThatThrownBy(() -> store.read(record.association().id(), Holdings::bylaws))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("collegial", "2020-02-29", "SPENDING");
    }

    @Test
    void anAmendmentChangedFromOutsideIsFoundOnLoading() throws SQLException {
        execute("update amendment set passage = 'nowhere' where amendment = 1");

        assertThatThrownBy(
                        () -> store.read(record.association().id(), holdings -> holdings.sitting(sittingOn(FEBRUARY))))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("Amendment 1", "item 1", "2025-02-04-council-1");
    }

    @Test
    void aSecretBallotLeavesNoChoiceBesideASeat() throws SQLException {
        assertThat(query("select choice from vote_seat where mode = 'SECRET' and choice is not null"))
                .isEmpty();
        assertThat(query("select seat, voted, state from vote_seat where mode = 'SECRET' order by seat"))
                .containsExactly(
                        "1 TRUE PRESENT",
                        "2 TRUE PRESENT",
                        "3 TRUE PRESENT",
                        "4 TRUE PRESENT",
                        "5 TRUE PRESENT",
                        "6 FALSE REPRESENTED",
                        "7 FALSE VACANT");
        assertThat(query("select in_favour, against, abstaining, blank, not_participating from vote"
                        + " where mode = 'SECRET'"))
                .containsExactly("3 1 0 1 1");
    }

    @Test
    void theRollCallIsNotCountedTwice() throws SQLException {
        assertThat(query("select in_favour, blank from vote where mode = 'ROLL_CALL'"))
                .containsExactly("null null", "null null");
    }

    @Test
    void everyTableSaysWhatItIsForAndBeginsItsKeyWithTheAssociation() throws SQLException {
        String ours = "table_schema = 'PUBLIC' and table_name <> 'collegium_schema_history'";

        assertThat(query("select table_name from information_schema.tables where remarks is null and " + ours))
                .isEmpty();
        assertThat(query("select k.column_name from information_schema.key_column_usage k"
                        + " join information_schema.table_constraints c using (constraint_schema, constraint_name)"
                        + " where c.constraint_type = 'PRIMARY KEY' and k.ordinal_position = 1 and k."
                        + ours.replace("table_name", "k.table_name")))
                .hasSize(38)
                .containsOnly("ASSOCIATION_ID");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = prompt.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (Statement statement = prompt.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getObject(i)).toString());
                }
                lines.add(String.join(" ", values).replace("true", "TRUE").replace("false", "FALSE"));
            }
            return lines;
        }
    }
}
