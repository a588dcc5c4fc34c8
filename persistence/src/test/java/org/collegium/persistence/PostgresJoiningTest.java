package org.collegium.persistence;

import java.sql.SQLException;

/** A store joins transactions on a connection to PostgreSQL. */
class PostgresJoiningTest extends JoiningContract {

    @Override
    String url() throws SQLException {
        return PostgresServer.V18.database("joining");
    }

    @Override
    JoinedHost host(String url) throws SQLException {
        return ConnectionHost.at(url);
    }
}
