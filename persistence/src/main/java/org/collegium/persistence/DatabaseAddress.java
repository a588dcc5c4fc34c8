package org.collegium.persistence;

import static java.util.Map.entry;
import static org.eclipse.persistence.config.PersistenceUnitProperties.JDBC_PASSWORD;
import static org.eclipse.persistence.config.PersistenceUnitProperties.JDBC_URL;
import static org.eclipse.persistence.config.PersistenceUnitProperties.JDBC_USER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.collegium.words.Phrase;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Where a database is and who opens it. */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) implements Source {

    /** What to do, by the SQL state in which H2 and PostgreSQL answer; the names are keys of the lexicon. */
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            entry("90020", "in-use"),
            entry("28000", "password"),
            entry("28P01", "password"),
            entry("90046", "address"),
            entry("90011", "path"),
            entry("90028", "file"),
            entry("90031", "file"),
            entry("90067", "no-server"),
            entry("90030", "damaged"),
            entry("90146", "none-there"),
            entry("3D000", "none-on-server"),
            entry("08001", "no-driver"));

    /** Nobody else in this process begins to work with a file that is being compacted. */
    private static final Object OPENING = new Object();

    /** H2 compacts a file as its last connection closes, if it may write into gaps, and for so many milliseconds at most. */
    private static final Map<String, String> COMPACTING =
            Map.of(DatabaseFile.REUSE, "TRUE", "MAX_COMPACT_TIME", "10000", "TRACE_LEVEL_FILE", "0");

    @Override
    public Database database() {
        return Database.at(this);
    }

    @Override
    public boolean isShared() {
        return !database().writesLate();
    }

    @Override
    public Connection connect() throws SQLException {
        return connect(complete());
    }

    @Override
    public Connection open() throws SQLException {
        synchronized (OPENING) {
            Connection connection = connect();
            if (!database().isWasteful(connection)) {
                return connection;
            }
            connection.close();
            connect(with(COMPACTING)).close();
            return connect();
        }
    }

    private Connection connect(String address) throws SQLException {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return DriverManager.getConnection(address, properties);
    }

    /** The address with all that is to be set. */
    private String complete() {
        return with(database().settings(this));
    }

    /** The address with settings of which it does not say otherwise itself. */
    private String with(Map<String, String> settings) {
        String said = url.toUpperCase(Locale.ROOT);
        return url
                + settings.entrySet().stream()
                        .filter(setting -> !said.contains(setting.getKey()))
                        .map(setting -> ";" + setting.getKey() + "=" + setting.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }

    @Override
    public StoreException cannotOpen(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        Phrase remedy = Optional.ofNullable(REMEDIES.get(state))
                .map(name -> Phrase.of("store.remedy." + name))
                .orElse(Phrase.of("store.state").with(state));
        return new StoreException(
                Phrase.of("store.cannot-open").with(toString()).with(remedy), failure);
    }

    @Override
    public void describe(Properties unit) {
        unit.setProperty(JDBC_URL, complete());
        user.ifPresent(name -> unit.setProperty(JDBC_USER, name));
        password.ifPresent(secret -> unit.setProperty(JDBC_PASSWORD, secret));
    }

    @Override
    public Optional<DataSource> pool() {
        return Optional.empty();
    }

    @Override
    public FluentConfiguration describe(FluentConfiguration flyway) {
        return flyway.dataSource(complete(), user.orElse(null), password.orElse(null));
    }

    /** The address without its settings, among which there may be a password. */
    @Override
    public String toString() {
        return url.split("[;?]", 2)[0];
    }
}
