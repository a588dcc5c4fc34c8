package org.collegium.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The file of an H2 database. */
final class DatabaseFile {

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
}
