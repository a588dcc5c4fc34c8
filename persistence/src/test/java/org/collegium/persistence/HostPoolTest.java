package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.collegium.archive.Store;
import org.collegium.archive.StoreContract;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store in a pool of the host's keeps the contract, with as many connections as transactions, and leaves them as they were. */
class HostPoolTest extends StoreContract {

    private static JdbcConnectionPool pool;
    private static CouncilStore store;

    @BeforeAll
    static void open() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:pool;DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(2);
        store = CouncilStore.open(pool);
    }

    @AfterAll
    static void close() {
        store.close();
        pool.dispose();
    }

    @Override
    protected Store store() {
        return store;
    }

    @Test
    void itsConnectionsComeBackAsTheyWere() throws SQLException {
        ARecord record = ARecord.in(store);
        record.with(record.association().january());

        assertThat(pool.getActiveConnections()).isZero();
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
