package org.collegium.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.collegium.archive.Store;

/** A host with a transaction of its own, which it lets be joined. */
interface JoinedHost extends AutoCloseable {

    void begin() throws SQLException;

    /** Commits, and begins anew. */
    void commit() throws SQLException;

    /** Rolls back, and is in no transaction until the next one is begun. */
    void rollback() throws SQLException;

    /** That of the transaction. */
    Connection connection();

    /** The record within the transaction. */
    Store join(CouncilStore store);

    @Override
    void close() throws SQLException;

    default void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows of a table are kept or about to be. */
    default int count(String table) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getInt(1);
        }
    }
}
