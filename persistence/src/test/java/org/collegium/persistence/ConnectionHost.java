package org.collegium.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.collegium.archive.Store;

/** A host that lends the connection of its transaction. */
record ConnectionHost(Connection connection) implements JoinedHost {

    static ConnectionHost at(String url) throws SQLException {
        return new ConnectionHost(DriverManager.getConnection(url));
    }

    @Override
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Store join(CouncilStore store) {
        return store.within(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
