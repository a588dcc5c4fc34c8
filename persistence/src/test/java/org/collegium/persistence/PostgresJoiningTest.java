package org.collegium.persistence;

import java.sql.SQLException;

/** A store joins transactions in PostgreSQL. */
class PostgresJoiningTest extends JoiningContract {

    @Override
    String url() throws SQLException {
        return PostgresServer.V18.database("joining");
    }
}
