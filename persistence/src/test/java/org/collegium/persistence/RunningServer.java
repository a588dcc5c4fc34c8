package org.collegium.persistence;

/** A PostgreSQL server that runs until it is closed. */
interface RunningServer extends AutoCloseable {

    int port();

    /** The address of a database on it. */
    default String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database + "?user=postgres";
    }

    @Override
    void close();
}
