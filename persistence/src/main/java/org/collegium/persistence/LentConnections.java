package org.collegium.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a host's pool, lent at an isolation of ours and given back as they came. */
final class LentConnections extends Connections {

    private final DataSource pool;
    private final int isolation;

    LentConnections(DataSource pool, int isolation) {
        this.pool = pool;
        this.isolation = isolation;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool.getConnection();
        int before = connection.getTransactionIsolation();
        boolean autoCommit = connection.getAutoCommit();
        connection.setTransactionIsolation(isolation);
        return proxy((proxy, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                connection.setAutoCommit(autoCommit);
                connection.setTransactionIsolation(before);
            }
            return call(connection, method, arguments);
        });
    }
}
