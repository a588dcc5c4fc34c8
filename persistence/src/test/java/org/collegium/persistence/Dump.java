package org.collegium.persistence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;

/**
 * A database as a version of the schema left it, with rows in every table, as an SQL script of H2. One is kept of each
 * version that was released or handed on; none is ever changed.
 */
final class Dump {

    private Dump() {}

    /**
     * Writes one of the present version; run it before adding a script to the migrations.
     *
     * @param arguments where to write, such as {@code persistence/src/test/resources/org/collegium/persistence/dumps/v22.sql}
     */
    public static void main(String[] arguments) throws SQLException {
        String url = "jdbc:h2:mem:dump";
        try (CouncilStore store = CouncilStore.open(url);
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            ARecord.ofEverything(store);
            statement.execute(
                    "script nopasswords nosettings to '" + Path.of(arguments[0]).toAbsolutePath() + "'");
        }
    }

    /** Brings one into a database that is empty yet. */
    static void restore(int version, Connection connection) throws SQLException, IOException {
        try (Reader script = new InputStreamReader(
                Dump.class.getResourceAsStream("dumps/v" + version + ".sql"), StandardCharsets.UTF_8)) {
            RunScript.execute(connection, script);
        }
    }
}
