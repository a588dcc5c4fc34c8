package org.collegium.persistence;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collegium.archive.AConflict;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.Store;
import org.collegium.archive.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose tables are spread over partitions by their association keeps the contract, and touches one of them. */
class PartitionedStoreTest extends StoreContract {

    private static final int MOST_TABLES = 38;
    private static final Pattern PLANNED =
            Pattern.compile("^(select|update|delete)\\b.*\\bassociation_id\\b", CASE_INSENSITIVE | DOTALL);
    private static final Pattern PARTITION = Pattern.compile(" on \\w+_([0-3])\\b");

    private static String url;
    private static CouncilStore store;

    @BeforeAll
    static void open(@TempDir Path scripts) throws SQLException, IOException {
        url = PostgresServer.V15.database("partitioned");
        PartitionedSchema.make(url, scripts);
        store = CouncilStore.open(url);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected Store store() {
        return store;
    }

    @Test
    void everyTableIsSpread() throws SQLException {
        assertThat(query("select count(*) from pg_partitioned_table")).containsExactly("38");
    }

    @Test
    void whatConcernsOneAssociationTouchesItsPartitionsAlone(@TempDir Path scripts) throws SQLException, IOException {
        String alone = PostgresServer.V18.database("one_partition");
        PartitionedSchema.make(alone, scripts);
        assertThat(query(alone, "select pg_stat_reset()")).hasSize(1);
        try (CouncilStore one = CouncilStore.open(alone)) {
            ARecord record = ARecord.in(one);
            record.with(record.association().january());
            record.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
            one.read(record.association().id(), Holdings::sittings);
            one.read(record.association().id(), Holdings::members);
            one.read(record.association().id(), Holdings::trail);
        }

        assertThat(query(
                        alone,
                        "select distinct right(relname, 1) from pg_stat_user_tables"
                                + " where relname ~ '_[0-3]$'"
                                + " and coalesce(seq_scan, 0) + coalesce(idx_scan, 0) + n_tup_ins > 0"))
                .hasSize(1);
    }

    @Test
    void everyPlanOfOneAssociationNamesOnePartition(@TempDir Path scripts) throws SQLException, IOException {
        String planned = PostgresServer.V18.database("plans");
        PartitionedSchema.make(planned, scripts);
        CountingDriver driver = new CountingDriver();
        DriverManager.registerDriver(driver);
        List<String> said;
        try (CouncilStore one = CouncilStore.open(planned.replaceFirst("jdbc:", "jdbc:counting:"))) {
            said = driver.filledDuring(() -> liveThroughAYear(one));
        } finally {
            DriverManager.deregisterDriver(driver);
        }

        List<String> planable =
                said.stream().filter(PartitionedStoreTest::isPlanned).distinct().toList();
        assertThat(planable).hasSizeGreaterThan(MOST_TABLES);
        for (String statement : planable) {
            assertThat(partitionsIn(query(planned, "explain " + statement)))
                    .as(statement)
                    .hasSize(1);
        }
    }

    private static void liveThroughAYear(CouncilStore store) {
        ARecord record = ARecord.in(store);
        record.with(record.association().january());
        record.perform(new Deed.KeepCommons(AnAssociation.commons()));
        record.perform(new Deed.RecordConflict(AConflict.with("C-2025-01", AConflict.everyKind())));
        record.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
        record.dealing();
        record.excluding();
        store.read(record.association().id(), Holdings::record);
        store.read(record.association().id(), Holdings::reviews);
        store.read(record.association().id(), Holdings::trail);
    }

    private static boolean isPlanned(String statement) {
        return PLANNED.matcher(statement).find();
    }

    private static Set<String> partitionsIn(List<String> plan) {
        return plan.stream()
                .flatMap(line -> PARTITION.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> query(String sql) throws SQLException {
        return query(url, sql);
    }

    private static List<String> query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (result.next()) {
                lines.add(result.getString(1));
            }
            return lines;
        }
    }
}
