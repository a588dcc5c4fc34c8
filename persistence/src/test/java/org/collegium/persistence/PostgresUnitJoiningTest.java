package org.collegium.persistence;

import java.sql.SQLException;

/** The record joins transactions of a host's own EclipseLink unit, in PostgreSQL. */
class PostgresUnitJoiningTest extends JoiningContract {

    @Override
    String url() throws SQLException {
        return PostgresServer.V18.database("unit");
    }

    @Override
    JoinedHost host(String url) {
        return UnitHost.at(url);
    }
}
