package org.collegium.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.collegium.words.Phrase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The schema of a database. Its version is asked for by one query, so that Flyway, which takes long to start, starts
 * only where there is something to do. Scripts and history are private: a host's own Flyway sees neither.
 */
final class Schema {

    /** The version that this library reads and writes: that of the last script. */
    static final int VERSION = 26;

    /** The version that the first script makes. What is below was never released. */
    static final int OLDEST = 18;

    /** The version of a database that has tables of the host alone. */
    private static final int NONE = 0;

    private static final String HISTORY = "collegium_schema_history";
    private static final String SCRIPTS = "classpath:org/collegium/persistence/migrations";

    /** What H2 cannot do. */
    private static final String POSTGRESQL_SCRIPTS = SCRIPTS + "_postgresql";

    private static final String NO_SUCH_TABLE = "42";

    private Schema() {}

    /**
     * Whether there is nothing to do.
     *
     * @throws StoreException when the database is of a newer version, or of an earlier trial one
     */
    static boolean isUpToDate(Connection connection, Source source) throws SQLException {
        OptionalInt version = version(connection);
        if (version.isPresent() && version.getAsInt() > NONE && version.getAsInt() < OLDEST) {
            throw new StoreException(Phrase.of("store.trial-schema").with(source.toString()));
        }
        if (version.isPresent() && version.getAsInt() > VERSION) {
            throw new StoreException(Phrase.of("store.newer-schema")
                    .with(source.toString())
                    .with(version.getAsInt())
                    .with(VERSION));
        }
        return version.isPresent() && version.getAsInt() == VERSION;
    }

    /** Makes the tables of a version where there are none yet, or nothing lies in them. */
    static void makeForRestoring(int version, Connection connection, Source source) throws SQLException {
        OptionalInt there = version(connection);
        boolean none = there.isEmpty() || there.getAsInt() == NONE;
        if (!none && (there.getAsInt() != version || holdsAnything(connection))) {
            throw new StoreException(Phrase.of("store.not-empty").with(source.toString()));
        }
        if (none) {
            migrate(source, version);
        }
    }

    private static boolean holdsAnything(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from association")) {
            result.next();
            return result.getLong(1) > 0;
        }
    }

    private static OptionalInt version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"" + HISTORY + "\" where \"success\"")) {
            result.next();
            return OptionalInt.of(result.getInt(1));
        } catch (SQLException failure) {
            if (String.valueOf(failure.getSQLState()).startsWith(NO_SUCH_TABLE)) {
                return OptionalInt.empty();
            }
            throw failure;
        }
    }

    /** Makes the tables, or brings them up to date. */
    static void migrate(Source source, int version) {
        source.describe(Flyway.configure(Schema.class.getClassLoader()))
                .loggers("slf4j")
                .target(MigrationVersion.fromVersion(Integer.toString(version)))
                .table(HISTORY)
                .locations(
                        source.database() == Database.POSTGRESQL
                                ? new String[] {SCRIPTS, POSTGRESQL_SCRIPTS}
                                : new String[] {SCRIPTS})
                .javaMigrations(new ChainTheTrail())
                // Tables of the host may be there already.
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(NONE))
                .load()
                .migrate();
    }
}
