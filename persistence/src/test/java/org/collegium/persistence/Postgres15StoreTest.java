package org.collegium.persistence;

import java.sql.SQLException;
import org.collegium.archive.Store;
import org.collegium.archive.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A store in PostgreSQL 15 keeps the contract. */
class Postgres15StoreTest extends StoreContract {

    private static CouncilStore store;

    @BeforeAll
    static void open() throws SQLException {
        store = CouncilStore.open(PostgresServer.V15.database("contract"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected Store store() {
        return store;
    }
}
