package org.collegium.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The file of an H2 database. */
final class DatabaseFile {

    /** Whether H2 writes into the gaps of its file, too, or only behind its end. */
    static final String REUSE = "REUSE_SPACE";

    /** Whether a database lies in a file, its H2 looks for its newest pages at the end alone, and it writes elsewhere. */
    private static final String FORGETS = """
            select h2version() from information_schema.settings
             where setting_name = 'REUSE_SPACE' and lower(setting_value) = 'true'
               and database_path() is not null and h2version() like '2.5.%'
            """;

    /** Whether a file is long, and little of it in use: H2 tells its length in bytes, and how full it is in percents. */
    private static final String IS_WASTEFUL = """
            select size > 16777216 and filled * live < 2500
              from (select max(cast(setting_value as bigint)) filter (where setting_name = 'info.FILE_SIZE') as size,
                           max(cast(setting_value as bigint)) filter (where setting_name = 'info.FILL_RATE') as filled,
                           max(cast(setting_value as bigint)) filter (where setting_name = 'info.CHUNKS_FILL_RATE') as live
                      from information_schema.settings)
            """;

    private static final String ENDING = ".mv.db";
    private static final String OWNER_ONLY = "rw-------";

    private DatabaseFile() {}

    /** Keeps a new one from everybody but its owner, where the file system knows owners. */
    static void keepToItsOwner(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            if (path.next() && path.getString(1) != null) {
                Path file = Path.of(path.getString(1) + ENDING);
                if (Files.exists(file)
                        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
                }
            }
        } catch (IOException failure) {
            throw new SQLException(failure);
        }
    }

    /** The version of H2, where what it acknowledged may be gone after a kill. */
    static Optional<String> forgetfulVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery(FORGETS)) {
            return version.next() ? Optional.of(version.getString(1)) : Optional.empty();
        }
    }

    /** Whether there is much to win by compacting it. */
    static boolean isWasteful(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(IS_WASTEFUL)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
