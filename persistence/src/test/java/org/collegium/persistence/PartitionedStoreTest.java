package org.collegium.persistence;

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
