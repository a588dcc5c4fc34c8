package org.collegium.persistence;

import java.sql.SQLException;

/** A store joins transactions on a connection to H2. */
class H2JoiningTest extends JoiningContract {

    @Override
    String url() {
        return "jdbc:h2:mem:joining";
    }

    @Override
    JoinedHost host(String url) throws SQLException {
        return ConnectionHost.at(url);
    }
}
