package org.collegium.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where a database is and who opens it. */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    private static final Map<String, String> REMEDIES = Map.of(
            "90020", "another process has it open; close that one and try again",
            "28000", "the user or the password is wrong; give those with which it was made",
            "28P01", "the user or the password is wrong; give those with which it was made",
            "90046", "the address is not well formed; begin for example with jdbc:h2:file:./",
            "90011", "the path must begin with / or ./ or ~/",
            "90067", "no server answers there; start it, or correct the address",
            "90030", "the file is damaged; restore it from a backup",
            "90146", "there is none at this address; correct it, or let the address make one",
            "3D000", "there is none of this name on the server; create it there first",
            "08001", "no driver or server answers to this address; correct it, or put the driver on the class path");

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
        String remedy = REMEDIES.getOrDefault(state, "the database answered with SQL state " + state);
        return new StoreException("Cannot open the database " + this + ": " + remedy, failure);
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
                : new StoreException("Cannot make the database " + this + " ready; the cause says why", failure);
    }

    /** The address without its settings, among which there may be a password. */
    @Override
    public String toString() {
        return url.split("[;?]", 2)[0];
    }
}
