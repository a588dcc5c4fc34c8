package org.collegium.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A file of H2 that is much longer than what it holds. */
final class WastefulFile {

    /** In bytes, what it exceeds. */
    static final long LENGTH = 16 << 20;

    private WastefulFile() {}

    /** Makes it so of the database at an address: writes and drops a table of two megabytes ten times. */
    static void make(String address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (int round = 0; round < 10; round++) {
                statement.execute(
                        "create table waste as select x, rawtohex(secure_rand(500)) from system_range(1, 2000)");
                statement.execute("drop table waste");
            }
        }
    }
}
