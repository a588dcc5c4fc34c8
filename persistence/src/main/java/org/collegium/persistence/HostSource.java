package org.collegium.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.collegium.words.Phrase;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The pool of a host, and what database it leads to. */
record HostSource(DataSource dataSource, Database database) implements Source {

    /** Asks the database what it is. */
    static HostSource of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return new HostSource(
                    dataSource, Database.called(connection.getMetaData().getDatabaseProductName()));
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public StoreException cannotOpen(SQLException failure) {
        return refusal(failure);
    }

    @Override
    public void describe(Properties unit) {
        // EclipseLink asks the unit for the pool itself.
    }

    @Override
    public Optional<DataSource> pool() {
        return Optional.of(new LentConnections(dataSource, database.isolation()));
    }

    @Override
    public FluentConfiguration describe(FluentConfiguration flyway) {
        return flyway.dataSource(dataSource);
    }

    private static StoreException refusal(SQLException failure) {
        return new StoreException(
                Phrase.of("store.no-connection").with(String.valueOf(failure.getSQLState())), failure);
    }

    @Override
    public String toString() {
        return "of the host";
    }
}
