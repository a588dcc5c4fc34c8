package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.FEBRUARY;
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
import org.collegium.archive.AConflict;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema holds against somebody with an SQL prompt, and what the store finds of what it does not. */
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
        record.perform(new Deed.KeepCommons(AnAssociation.commons()));
        record.perform(new Deed.RecordConflict(AConflict.with("C-2025-01", AConflict.everyKind())));
        record.dealing();
        record.excluding();
    }

    @AfterEach
    void close() throws SQLException {
        prompt.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update vote_seat set state = 'ASLEEP'",
                "update vote_seat set choice = 'FOR' where mode = 'SECRET' and seat = 1",
                "update vote_seat set mode = 'ROLL_CALL', choice = 'FOR', voted = null where mode = 'SECRET' and seat = 1",
                "update vote_seat set choice = null where choice is not null",
                "update vote_seat set voted = true where state = 'VACANT' and mode = 'SECRET'",
                "update vote_seat set seat = 8 where seat = 7",
                "update vote set outcome = 'PERHAPS'",
                "update vote set outcome = 'NOT_ADOPTED' where decision_number = 1",
                "update vote set decision_number = 1 where decision_number = 2",
                "update vote set mode = 'SHOW_OF_HANDS' where mode = 'SECRET'",
                "update vote set in_favour = null where mode = 'SECRET'",
                "update attendance set kind = 'RECUSAL' where kind = 'ARRIVAL'",
                "update attendance set member = '4711'",
                "update agenda_item set motion_text = null where motion is not null",
                "update sitting set closed_at = opened_at - interval '1' hour",
                "update sitting set sitting = 'soon'",
                "update sitting set sent_means = ''",
                "update sitting set revised_on = 'soon'",
                "update member set entity_name = 'Both', represented_by = 'Both' where given_name is not null",
                "update member set left_on = date '1999-01-01', left_because = 'before joining'",
                "update member set pseudonymised_on = date '2030-01-01', names_remain_by = 'LEGAL_OBLIGATION'",
                "update member set given_name = null, family_name = null where given_name is not null",
                "update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01',"
                        + " names_remain_by = 'LEGAL_OBLIGATION', left_because = '' where member = '0001'",
                "update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01',"
                        + " names_remain_by = 'LEGAL_OBLIGATION' where member = '0008'",
                "update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01',"
                        + " names_remain_by = 'HABIT', left_because = '' where member = '0008'",
                "update dues set cents = -1",
                "update mandate set end_day = first_day",
                "update mandate set origin = 'INHERITED'",
                "update mandate set ending = null, term_day = date '2030-01-01' where end_day is not null",
                "update mandate set ending = 'FORGOTTEN'",
                "update filing set change = 'WEATHER'",
                "update filing set change = 'REPRESENTATIVES', changed_on = date '2025-01-07'",
                "update filing set changed_on = filed_on + 1 where filed_on is not null",
                "update filing set receipt_on = filed_on - 1 where receipt_on is not null",
                "update filing set filed_on = null where receipt_on is not null",
                "update filing set receipt_on = null where receipt is not null",
                "update filing set decision = 'in January'",
                "update special_mandate set kind = 'MAGIC'",
                "update special_mandate set object = ' '",
                "update special_mandate set end_day = first_day",
                "update special_mandate set member = '4711'",
                "update special_mandate set decision = 'in January'",
                "update act_on_behalf set kind = 'MAGIC'",
                "update act_on_behalf set what = ' '",
                "update act_on_behalf set member = '4711'",
                "update act_on_behalf set reported_on = done_on - 1",
                "update vote set otherwise = 'FORGOTTEN'",
                "update vote set closed_early = true where mode = 'SHOW_OF_HANDS'",
                "update vote set amendment = 9 where amendment = 1",
                "update vote set amendment = 2 where decision_number = 3",
                "update vote set decision_year = 2025, decision_number = 9 where amendment = 1",
                "update amendment set passage = ' '",
                "update amendment set replacement = passage",
                "update amendment set amendment = 0",
                "delete from amendment",
                "update agenda_item set changes = 'FORGETS 2025-01' where changes is not null",
                "update agenda_item set changes = 'REPEALS 2025-01' where motion is null",
                "update agenda_item set effective_from = date '2025-03-01' where motion is null",
                "update agenda_item set mastery = '0001 One' where motion is null",
                "update agenda_item set mastery = 'somebody' where motion is not null",
                "update agenda_item set conflict = 'C-2025-02' where motion is not null",
                "update agenda_item set conflict = 'C-2025-01' where motion is null",
                "update agenda_item set set_aside = 'BURIED' where set_aside is not null",
                "update agenda_item set set_aside_why = null where set_aside is not null",
                "update agenda_item set set_aside_why = ' ' where set_aside is not null",
                "update agenda_item set set_aside_at = null where set_aside is not null",
                "update resource set kind = 'WEATHER'",
                "update resource set open_to = 'FRIENDS'",
                "update resource set name = ' '",
                "update resource set resource = 0 where resource = 2",
                "update resource set end_day = first_day",
                "update steward set member = '4711'",
                "update steward set resource = 9",
                "update steward set end_day = first_day",
                "update steward set line = 0",
                "update partner set what = ' '",
                "update partner set name = ' '",
                "update partner set partner = 0 where partner = 1",
                "update sheet_text set topic = 'WEATHER'",
                "update sheet_text set words = ' '",
                "delete from resource",
                "update bylaws_version set seats = 0",
                "update bylaws_version set proxies_per_holder = -1",
                "update bylaws_version set seat_ranges = '3 to 11'",
                "update bylaws_version set rhythm = 'WEEKLY'",
                "update bylaws_version set rhythm = null, rhythm_article = 'art. 8'",
                "update bylaws_version set notice = '7'",
                "update bylaws_version set notice_article = 'art. 8'",
                "update bylaws_version set second_interval = '15 PLAIN'",
                "update bylaws_version set second_notice = '6 PLAIN'",
                "update bylaws_version set second_interval = '15', second_notice = '6 PLAIN'",
                "update bylaws_version set second_interval = '15 PLAIN', second_notice = '6'",
                "update bylaws_version set second_article = 'art. 8'",
                "update bylaws_version set consensus_accord = 'WHIM'",
                "update bylaws_version set consensus_recusal = 'SLEEPS'",
                "update bylaws_version set conflict_ladder = 'LISTENER 3'",
                "update bylaws_version set exclusion_rule = 'AT ONCE'",
                "update bylaws_version set terms = ' YEARS'",
                "update bylaws_version set terms = '3 YEARS', thirds = 'SEATS 1 2 3'",
                "update bylaws_version set thirds = 'SEATS 1 2 3 SINCE 2024'",
                "update bylaws_version set deemed_resignation = 'ABSENCES'",
                "update bylaws_version set representing = 'SEATS 1 2'",
                "update bylaws_provision set competent = null where convocation = 1",
                "update bylaws_provision set competent = 'COUNCIL' where convocation = 2",
                "update bylaws_provision set otherwise = 'FORGOTTEN'",
                "update bylaws_provision set matter = 'WEATHER'",
                "delete from bylaws_version",
                "update vote set tie_break = 'COIN'",
                "update vote set tie_broken_by = 'LOT 7./'",
                "update association set revision = 0",
                "update conflict_case set subject = ' '",
                "update conflict_case set confidentiality = 'EVERYBODY'",
                "delete from conflict_case",
                "update conflict_party set party = '0005'",
                "update conflict_party set party = '4711'",
                "update conflict_rung set step = 'DUEL' where line = 2",
                "update conflict_rung set step = 'LISTENER' where line = 3",
                "update conflict_rung set step = 'DIRECT_TALK' where line = 1",
                "update conflict_rung set days = 0",
                "update conflict_fact set kind = 'FORGOTTEN'",
                "update conflict_fact set kind = 'KEPT' where line = 1",
                "update conflict_fact set noted_by = '4711'",
                "update conflict_fact set person = '4711' where person is not null",
                "update conflict_fact set person_name = null where person is not null",
                "update conflict_fact set person = '0001', person_name = 'One' where kind = 'KEPT'",
                "update conflict_fact set step = null where kind = 'CONSENTED'",
                "update conflict_fact set step = 'LISTENER' where kind = 'KEPT'",
                "update conflict_fact set step = 'DUEL' where kind = 'CONSENTED'",
                "update conflict_fact set fact_date = null where kind = 'MEASURE_TAKEN'",
                "update conflict_fact set fact_date = date '2025-03-01' where kind = 'KEPT'",
                "update conflict_fact set fact_text = null where kind = 'AGREED'",
                "update conflict_fact set fact_text = 'so' where kind = 'REFERRED'",
                "update exclusion set member = '4711'",
                "update exclusion set grievances = ' '",
                "update exclusion set notice_days = -1",
                "update exclusion set article = ' '",
                "update exclusion set grieved_on = null",
                "update exclusion set companion = 'somebody'",
                "update exclusion set decision = '2025-01'",
                "update exclusion set decided_on = date '2025-02-01'",
                "update exclusion set confirmed_on = date '2025-02-01', set_aside_on = date '2025-02-01'",
                "delete from member",
                "delete from association",
                "insert into act (select association_id, number + 100, act, actor, done_at, deed from act)"
            })
    void isRefused(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .asString()
                .startsWith("23");
    }

    @Nested
    class OfASearchAnElectionAndTheRegister {

        @BeforeEach
        void keep() {
            ARecord more = ARecord.in(store);
            more.with(more.association().elections())
                    .with(more.association().consensus())
                    .with(more.association().february(3));
            more.perform(new Deed.SealMinutes(sittingOn(JANUARY), SALT));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update consensus set competent = 'NOBODY'",
                    "update consensus set accord = 'WHIM'",
                    "update consensus set recusal = 'SLEEPS'",
                    "update consensus set line = 0",
                    "update consensus set decision_number = null where decision_number is not null",
                    "update consensus_stage set step = 'ASLEEP'",
                    "update consensus_stage set amended_text = null where step = 'AMENDED'",
                    "update consensus_stage set amended_text = ' ' where step = 'AMENDED'",
                    "update consensus_stage set amended_text = 'so' where step = 'OBJECTIONS'",
                    "update consensus_stage set asked_by = 1 where step = 'OBJECTIONS'",
                    "update consensus_stage set asked_by = 99 where step = 'VOTE'",
                    "update consensus_position set stance = 'SHRUG'",
                    "update consensus_position set seat = 99",
                    "update consensus_position set words = ' ' where stance = 'OBJECT'",
                    "update consensus_position set words = null where stance = 'OBJECT'",
                    "update consensus_position set round = 0",
                    "delete from consensus",
                    "update election set competent = 'NOBODY'",
                    "update election set counting = 'COIN'",
                    "update election set tie_rule = 'COIN'",
                    "update election set going_on = 'NOBODY' where going_on is not null",
                    "update election set least = null where going_on is not null",
                    "update election set seats = ' '",
                    "update election set blank = -1",
                    "update election set closed_at = opened_at - interval '1' hour",
                    "update election set item = 99",
                    "delete from election",
                    "update election_candidate set member = '4711'",
                    "update election_candidate set name = ''",
                    "update election_candidate set votes = -1",
                    "update election_candidate set elected = 0",
                    "update election_seat set state = 'ASLEEP'",
                    "update election_seat set seat = 99",
                    "update election_seat set proxy_seat = 1 where state = 'PRESENT'",
                    "update election_seat set voted = true where state = 'ABSENT'",
                    "update register_entry set number = 0",
                    "update register_entry set salt = 'ab'",
                    "update register_entry set content_hash = 'ab'",
                    "update register_entry set root = 'ab'",
                    "update register_entry set parts = 0",
                    "update register_entry set hash = null",
                    "insert into register_entry (select association_id, number + 1, subject, sealed_at, content, salt,"
                            + " content_hash, root, parts, previous, hash from register_entry)"
                })
        void isRefused(String statement) {
            SchemaTest.this.isRefused(statement);
        }
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
                .hasSize(35)
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
