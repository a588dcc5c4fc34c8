package org.collegium.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Keeps an H2 file open between transactions, and what was committed on its disk; of a host's pool it borrows for that. */
final class Keeper implements AutoCloseable {

    private final Source source;
    private Optional<Connection> own;
    private boolean isInDoubt;

    /** Takes over the connection by which the database was opened. */
    Keeper(Source source, Connection opened) throws SQLException {
        this.source = source;
        this.own = Optional.of(opened);
        if (source.isShared()) {
            close();
        }
    }

    /** Before a commit: a database that shut itself after its disk failed is opened again. */
    synchronized void ready() throws SQLException {
        if (isInDoubt && own.isPresent() && !answers(own.get())) {
            Connection again = source.connect();
            source.database().prepare(again);
            own = Optional.of(again);
        }
        isInDoubt = false;
    }

    /** After something failed. */
    synchronized void doubt() {
        isInDoubt = true;
    }

    /** H2 says of a connection to a database that shut itself that it is valid. */
    private static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException shut) {
            return false;
        }
    }

    /** After a commit. */
    void sync() throws SQLException {
        if (!source.database().writesLate()) {
            return;
        }
        if (source.isShared()) {
            try (Connection borrowed = source.connect()) {
                source.database().sync(borrowed);
            }
        } else {
            syncOwn();
        }
    }

    private synchronized void syncOwn() throws SQLException {
        source.database().sync(own.orElseThrow());
    }

    @Override
    public synchronized void close() throws SQLException {
        if (own.isPresent()) {
            own.get().close();
            own = Optional.empty();
        }
    }
}
