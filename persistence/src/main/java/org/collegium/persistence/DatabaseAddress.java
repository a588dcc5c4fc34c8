package org.collegium.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.collegium.words.Phrase;

/** Where a database is and who opens it. */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    /** What to do, by the SQL state in which H2 and PostgreSQL answer; the names are keys of the lexicon. */
    private static final Map<String, String> REMEDIES = Map.of(
            "90020", "in-use",
            "28000", "password",
            "28P01", "password",
            "90046", "address",
            "90011", "path",
            "90067", "no-server",
            "90030", "damaged",
            "90146", "none-there",
            "3D000", "none-on-server",
            "08001", "no-driver");

    Connection connect() {
        Properties who = new Properties();
        user.ifPresent(name -> who.setProperty("user", name));
        password.ifPresent(secret -> who.setProperty("password", secret));
        try {
            return DriverManager.getConnection(url, who);
        } catch (SQLException failure) {
            throw cannotOpen(failure);
        }
    }

    StoreException cannotOpen(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        Phrase remedy = Optional.ofNullable(REMEDIES.get(state))
                .map(name -> Phrase.of("store.remedy." + name))
                .orElse(Phrase.of("store.state").with(state));
        return new StoreException(
                Phrase.of("store.cannot-open").with(toString()).with(remedy), failure);
    }

    /** Closes a connection that is of no use, and says why. */
    RuntimeException abandon(Connection connection, Exception failure) {
        try {
            connection.close();
        } catch (SQLException another) {
            failure.addSuppressed(another);
        }
        if (failure instanceof StoreException known) {
            return known;
        }
        return failure instanceof SQLException sql
                ? cannotOpen(sql)
                : new StoreException(Phrase.of("store.cannot-prepare").with(toString()), failure);
    }

    /** The address without its settings, among which there may be a password. */
    @Override
    public String toString() {
        return url.split("[;?]", 2)[0];
    }
}
