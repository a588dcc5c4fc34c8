package org.collegium.persistence;

import java.sql.SQLException;

/** Several at once in one record in PostgreSQL. */
class PostgresTogetherTest extends TogetherContract {

    @Override
    String url() throws SQLException {
        return PostgresServer.V18.database("together");
    }
}
