package org.collegium.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.collegium.words.Phrase;
import org.flywaydb.core.Flyway;

/**
 * The schema of a database. Its version is asked for by one query, so that Flyway, which takes long to start, starts
 * only where there is something to do. Scripts and history are private: a host's own Flyway sees neither.
 */
final class Schema {

    /** The version that this library reads and writes: that of the last script. */
    static final int VERSION = 23;

    /** The version that the first script makes. What is below was never released. */
    static final int OLDEST = 18;

    /** The version of a database that has tables of the host alone. */
    private static final int NONE = 0;

    private static final String HISTORY = "collegium_schema_history";
    private static final String SCRIPTS = "classpath:org/collegium/persistence/migrations";
    private static final String NO_SUCH_TABLE = "42";

    private Schema() {}

    static void bringUpToDate(Connection connection, DatabaseAddress address) throws SQLException {
        OptionalInt version = version(connection);
        if (version.isPresent() && version.getAsInt() > NONE && version.getAsInt() < OLDEST) {
            throw new StoreException(Phrase.of("store.trial-schema").with(address.toString()));
        }
        if (version.isPresent() && version.getAsInt() > VERSION) {
            throw new StoreException(Phrase.of("store.newer-schema")
                    .with(address.toString())
                    .with(version.getAsInt())
                    .with(VERSION));
        }
        if (version.isEmpty() || version.getAsInt() < VERSION) {
            migrate(address);
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

    private static void migrate(DatabaseAddress address) {
        Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(
                        address.url(),
                        address.user().orElse(null),
                        address.password().orElse(null))
                .table(HISTORY)
                .locations(SCRIPTS)
                // Tables of the host may be there already.
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(NONE))
                .load()
                .migrate();
    }
}
