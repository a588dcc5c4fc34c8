package org.collegium.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
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
     * It writes late and hardly syncs, unless it is told to: acknowledged commits would be lost. What its writer in the
     * background has begun to write no sync waits for, so that it may have none. Its repeatable read looks at each table as
     * of when it is first read, so that only the next level shows one moment.
     */
    H2(H2Platform.class, Connection.TRANSACTION_SERIALIZABLE, "set write_delay 0", "checkpoint sync"),
    /**
     * It syncs by itself, unless its server was told not to, which this overrides; its repeatable read is as of one moment.
     */
    POSTGRESQL(PostgreSQLPlatform.class, Connection.TRANSACTION_REPEATABLE_READ, "", "");

    private final Class<?> platform;
    private final int isolation;
    private final String atOpening;
    private final String afterCommit;

    Database(Class<?> platform, int isolation, String atOpening, String afterCommit) {
        this.platform = platform;
        this.isolation = isolation;
        this.atOpening = atOpening;
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

    /** The database that calls itself by a name. */
    static Database called(String product) {
        for (Database database : values()) {
            if (product.equalsIgnoreCase(database.name())) {
                return database;
            }
        }
        throw new StoreException(Phrase.of("store.other-product").with(product));
    }

    /**
     * What an address sets that does not say otherwise. H2 would leave a trace file beside the record of each statement
     * that fails; failures are reported, not left lying. And it would write into the gaps of its file, where after a kill
     * it does not always look.
     */
    Map<String, String> settings(DatabaseAddress address) {
        if (this != H2) {
            return Map.of();
        }
        return address.url().contains("mem:")
                ? Map.of("TRACE_LEVEL_FILE", "0")
                : Map.of("TRACE_LEVEL_FILE", "0", DatabaseFile.REUSE, "FALSE");
    }

    /** EclipseLink's name for it. */
    String platform() {
        return platform.getName();
    }

    /** The weakest isolation at which a transaction sees one moment. */
    int isolation() {
        return isolation;
    }

    /** Whether a commit of the database would be acknowledged before it is on disk, unless {@link #insist} was called. */
    boolean acknowledgesEarly(Connection connection) throws SQLException {
        if (this == H2) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show synchronous_commit")) {
            return answer.next() && answer.getString(1).equals("off");
        }
    }

    /** Has this transaction acknowledged only once it is on disk. */
    static void insist(Connection transaction) throws SQLException {
        execute("set local synchronous_commit to on", transaction);
    }

    /** Whether what was committed must still be put on disk. */
    boolean writesLate() {
        return !afterCommit.isEmpty();
    }

    /** Whether it lies in a file that is much longer than what it holds. */
    boolean isWasteful(Connection connection) throws SQLException {
        return this == H2 && DatabaseFile.isWasteful(connection);
    }

    /**
     * Makes it ready to write.
     *
     * @throws StoreException when it could lose what it acknowledged
     */
    void prepare(Connection connection) throws SQLException {
        if (this == H2) {
            DatabaseFile.forgetfulVersion(connection).ifPresent(version -> {
                throw new StoreException(Phrase.of("store.forgetful").with(version));
            });
        }
        execute(atOpening, connection);
    }

    /** Keeps what is new from everybody but its owner. */
    void keepToItsOwner(Connection connection) throws SQLException {
        if (this == H2) {
            DatabaseFile.keepToItsOwner(connection);
        }
    }

    /** Puts what was committed on disk. */
    void sync(Connection connection) throws SQLException {
        execute(afterCommit, connection);
    }

    private static void execute(String command, Connection connection) throws SQLException {
        if (!command.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }
}
