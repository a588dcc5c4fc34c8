package org.collegium.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Where the connections to a database come from; its text names the database and gives nothing away. */
sealed interface Source permits DatabaseAddress, HostSource {

    /** Which database it is. */
    Database database();

    /** Whether a connection that is not needed is given up; an H2 file would be closed with its last one. */
    boolean isShared();

    /** A connection, to be closed. */
    Connection connect() throws SQLException;

    /** The first connection; a file that has become much longer than what it holds is compacted before. */
    default Connection open() throws SQLException {
        return connect();
    }

    /** A connection in a transaction that sees one moment; it is rolled back or committed, and then closed. */
    default Connection begin() throws SQLException {
        Optional<DataSource> pool = pool();
        Connection connection = pool.isPresent() ? pool.orElseThrow().getConnection() : connect();
        connection.setTransactionIsolation(database().isolation());
        connection.setAutoCommit(false);
        return connection;
    }

    /** Why no connection could be made. */
    StoreException cannotOpen(SQLException failure);

    /** Tells EclipseLink how to connect. */
    void describe(Properties unit);

    /** The pool that EclipseLink takes its connections from; where there is none, it has its own. */
    Optional<DataSource> pool();

    /** Tells Flyway how to connect. */
    FluentConfiguration describe(FluentConfiguration flyway);
}
