package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.archive.WritableHoldings;
import org.collegium.meeting.Meeting;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.words.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements each thing takes: as many for a year as for an evening. */
class StatementsTest {

    private final CountingDriver driver = new CountingDriver();
    /** Makes the schema, which Flyway does not do at an address that it does not know. */
    private final CouncilStore uncounted = CouncilStore.open("jdbc:h2:mem:statements");

    private CouncilStore store;
    private ARecord record;

    @BeforeEach
    void open() throws SQLException {
        DriverManager.registerDriver(driver);
        store = CouncilStore.open("jdbc:counting:h2:mem:statements");
        record = ARecord.in(store);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        uncounted.close();
        DriverManager.deregisterDriver(driver);
    }

    @Test
    void aSittingIsSavedByOneForEachOfItsTables() {
        List<String> statements =
                writing(holdings -> holdings.add(record.association().january()));

        assertThat(kinds(statements))
                .containsExactlyInAnyOrder(
                        "select association",
                        "update association",
                        "insert sitting",
                        "insert sitting_seat",
                        "insert agenda_item",
                        "insert attendance",
                        "insert vote",
                        "insert vote_seat",
                        "insert action_item",
                        "insert overruling",
                        "checkpoint sync");
    }

    @Test
    void aSittingIsLoadedByOneForEachOfItsTables() {
        record.with(record.association().january());

        assertThat(kinds(reading(holdings -> holdings.sitting(sittingOn(JANUARY)))))
                .containsExactlyInAnyOrder(
                        "select sitting",
                        "select sitting_seat",
                        "select agenda_item",
                        "select amendment",
                        "select consensus",
                        "select consensus_stage",
                        "select consensus_position",
                        "select attendance",
                        "select vote",
                        "select vote_seat",
                        "select election",
                        "select election_candidate",
                        "select election_seat",
                        "select action_item",
                        "select overruling");
    }

    @Test
    void allSittingsAreLoadedByAsManyAsOne() {
        record.with(record.association().january());
        int forOne = reading(Holdings::sittings).size();
        record.with(record.association().february(3));

        assertThat(reading(Holdings::sittings)).hasSize(forOne).hasSize(15);
        assertThat(reading(holdings -> holdings.sitting(sittingOn(FEBRUARY)))).hasSize(15);
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        record.with(record.association().january());

        assertThat(reading(holdings -> {
                    holdings.sittings();
                    holdings.sitting(sittingOn(JANUARY));
                    holdings.sitting(sittingOn(FEBRUARY));
                    holdings.members();
                    holdings.members();
                }))
                .hasSize(15 + 2);
    }

    @Test
    void aCorrectionWritesOnlyWhatChanged() {
        record.with(record.association().january());
        Meeting.Closed january = record.association().january();
        Meeting.Closed next =
                new Meeting.Closed(january.sitting(), january.closedAt().plusSeconds(60), january.next());

        List<String> statements = writing(holdings -> {
            holdings.sitting(sittingOn(JANUARY));
            holdings.replace(new Stored<>(next, 1));
        });

        assertThat(statements.stream().filter(sql -> !sql.startsWith("SELECT")).map(StatementsTest::kind))
                .containsExactly("update association", "update sitting", "checkpoint sync");
    }

    @Test
    void aChangeToAPartRaisesTheRevisionOfTheWhole() {
        record.with(record.association().january());

        List<String> statements = kinds(writing(
                holdings -> holdings.replace(new Stored<>(record.association().januaryCorrected(), 1))));

        assertThat(statements).contains("update association", "update sitting", "delete vote", "insert vote");
        assertThat(statements).doesNotContain("update sitting_seat", "insert sitting_seat", "delete sitting_seat");
    }

    @Test
    void membersComeAndGoInTwo() {
        assertThat(kinds(reading(Holdings::members))).containsExactlyInAnyOrder("select member", "select dues");
        assertThat(kinds(writing(holdings -> holdings.enrol(AnAssociation.members()))))
                .containsExactly("select unnest", "select association", "update association", "checkpoint sync");
    }

    @Test
    void aChangedMemberIsWrittenAlone() {
        Member first = AnAssociation.member(1);
        Member renamed = new Member(
                first.id(), new Identity.Person("Zoé", "B"), first.joined(), first.departure(), first.dues());
        Member paying =
                new Member(new MemberId("new"), first.identity(), first.joined(), Optional.empty(), first.dues());

        assertThat(kinds(writing(holdings -> holdings.enrol(List.of(renamed, AnAssociation.member(2))))))
                .containsExactly(
                        "select unnest",
                        "select association",
                        "update association",
                        "update member",
                        "checkpoint sync");
        assertThat(kinds(writing(holdings -> holdings.enrol(List.of(paying)))))
                .containsSubsequence("insert member", "insert dues")
                .doesNotContain("update member", "delete dues");
    }

    @Test
    void recordingASittingTakesAsManyHoweverMuchIsKept() {
        AnAssociation association = record.association();
        int first = driver.during(() -> record.with(association.january())).size();
        record.with(association.february(3));
        record.perform(new Deed.Enrol(AnAssociation.members()));
        ARecord other = ARecord.in(store);

        assertThat(driver.during(() -> other.with(other.association().january())))
                .hasSize(first);
    }

    private List<String> reading(Consumer<Holdings> reading) {
        return driver.during(() -> store.read(record.association().id(), holdings -> {
            reading.accept(holdings);
            return true;
        }));
    }

    private List<String> writing(Consumer<WritableHoldings> writing) {
        return driver.during(() -> store.write(record.association().id(), holdings -> {
            writing.accept(holdings);
            return Answer.granted(true);
        }));
    }

    private static List<String> kinds(List<String> statements) {
        return statements.stream().map(StatementsTest::kind).distinct().toList();
    }

    /** Its verb and its table. */
    private static String kind(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("^(select) .*? from (\\w+).*", "$1 $2")
                .replaceAll("^(insert) into (\\w+).*", "$1 $2")
                .replaceAll("^(update) (\\w+).*", "$1 $2")
                .replaceAll("^(delete) from (\\w+).*", "$1 $2");
    }
}
