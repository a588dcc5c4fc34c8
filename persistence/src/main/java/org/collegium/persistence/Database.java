package org.collegium.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.collegium.words.Phrase;
import org.eclipse.persistence.platform.database.H2Platform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** The databases that a record can lie in, and what each needs so that a commit is on disk when it returns. */
enum Database {
    /**
     * It writes late and hardly syncs, unless it is told to: acknowledged commits would be lost. Its repeatable read
     * looks at each table as of when it is first read, so that only the next level shows one moment.
     */
    H2(H2Platform.class, Connection.TRANSACTION_SERIALIZABLE, "checkpoint sync"),
    /** It syncs by itself, and its repeatable read is as of one moment. */
    POSTGRESQL(PostgreSQLPlatform.class, Connection.TRANSACTION_REPEATABLE_READ, "");

    private final Class<?> platform;
    private final int isolation;
    private final String afterCommit;

    Database(Class<?> platform, int isolation, String afterCommit) {
        this.platform = platform;
        this.isolation = isolation;
        this.afterCommit = afterCommit;
    }

    /** The database that an address names. */
    static Database at(DatabaseAddress address) {
        for (Database database : values()) {
            if (address.url().contains(":" + database.name().toLowerCase(Locale.ROOT) + ":")) {
                return database;
            }
        }
        throw new StoreException(Phrase.of("store.other-database").with(address.toString()));
    }

    /**
     * What a connection sets at its opening, unless its address does. H2 would otherwise leave a trace file beside the
     * record of each statement that fails; failures are reported, not left lying.
     */
    Map<String, String> settings() {
        return this == H2 ? Map.of("TRACE_LEVEL_FILE", "0") : Map.of();
    }

    /** EclipseLink's name for it. */
    String platform() {
        return platform.getName();
    }

    /** The weakest isolation at which a transaction sees one moment. */
    int isolation() {
        return isolation;
    }

    /** Puts what was committed on disk. */
    void sync(Connection connection) throws SQLException {
        if (!afterCommit.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(afterCommit);
            }
        }
    }
}
