package org.collegium.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of a release, started once for all tests of a JVM, which it does not outlive. */
public final class PostgresServer {

    /** Of the oldest release that is tested. */
    public static final PostgresServer V15 = new PostgresServer("15");

    /** Of the newest release that is tested. */
    public static final PostgresServer V18 = new PostgresServer("18");

    private static final Path RELEASES = Path.of(System.getProperty("collegium.postgres", "target/postgres"));

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    /** Fast, and forgetful where it is killed. */
    private static final Map<String, String> FOR_TESTS = Map.of("fsync", "off", "max_connections", "200");

    /** It does not sync by itself: the store must insist. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "off", "max_connections", "200");

    private final String release;
    private Optional<RunningServer> server = Optional.empty();

    private PostgresServer(String release) {
        this.release = release;
    }

    /**
     * The address of a new and empty database of this name. Where no server can start, the test is not run, and fails
     * where it must be ({@code CI=true}).
     */
    public String database(String name) throws SQLException {
        RunningServer running = running();
        try (Connection connection = DriverManager.getConnection(running.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return running.url(name);
    }

    /** A server of its own on data that outlive it, which are made where there are none yet. */
    RunningServer startedOn(Path data) {
        return start(data, 0, DURABLE);
    }

    /** The same at a port where one was before. */
    RunningServer startedOn(Path data, int port) {
        return start(data, port, DURABLE);
    }

    private synchronized RunningServer running() {
        if (server.isEmpty()) {
            server = Optional.of(start(TEMPORARY.resolve("collegium-" + UUID.randomUUID()), 0, FOR_TESTS));
        }
        return server.orElseThrow();
    }

    private RunningServer start(Path data, int port, Map<String, String> settings) {
        Path programs = folder("collegium-postgres-" + release);
        try {
            return startAsUsual(programs, data, port, settings);
        } catch (IOException | RuntimeException failure) {
            return startByPrograms(programs, data, port, settings, failure);
        }
    }

    private RunningServer startAsUsual(Path programs, Path data, int port, Map<String, String> settings)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> binaries())
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(settings == FOR_TESTS)
                .setPort(port);
        settings.forEach(builder::setServerConfig);
        EmbeddedPostgres embedded = builder.start();
        return new RunningServer() {
            @Override
            public int port() {
                return embedded.getPort();
            }

            @Override
            public void close() {
                try {
                    embedded.close();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        };
    }

    private RunningServer startByPrograms(
            Path programs, Path data, int port, Map<String, String> settings, Exception before) {
        try (Stream<Path> unpacked = Files.walk(programs)) {
            Path initdb = unpacked.filter(path -> path.endsWith("bin/initdb"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("it was not unpacked", before));
            return ProgramServer.start(initdb.resolveSibling(""), data, port, settings, settings == FOR_TESTS);
        } catch (IOException | RuntimeException failure) {
            failure.addSuppressed(before);
            String message = "PostgreSQL " + release + " does not start here: " + before.getMessage() + "; "
                    + failure.getMessage();
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(message, failure);
            }
            return Assumptions.abort(message);
        }
    }

    /** One in the folder for temporary files, which a server of another user may enter. */
    private static Path folder(String name) {
        try {
            Path folder = Files.createDirectories(TEMPORARY.resolve(name));
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream binaries() {
        Path jar = RELEASES.resolve(release + ".jar");
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(jar + " holds no server"));
            try (InputStream in = file.getInputStream(archive)) {
                return new ByteArrayInputStream(in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
