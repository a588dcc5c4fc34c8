package org.collegium.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
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

    private final String release;
    private Optional<EmbeddedPostgres> server = Optional.empty();

    private PostgresServer(String release) {
        this.release = release;
    }

    /**
     * The address of a new and empty database of this name. Where no server can start, the test is not run, and fails
     * where it must be ({@code CI=true}).
     */
    public String database(String name) throws SQLException {
        EmbeddedPostgres running = running();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return running.getJdbcUrl("postgres", name);
    }

    /** A server of its own on data that outlive it, which are made where there are none yet. It does not sync by itself. */
    EmbeddedPostgres startedOn(Path data) {
        return start(onData(data));
    }

    /** The same at a port where one was before. */
    EmbeddedPostgres startedOn(Path data, int port) {
        return start(onData(data).setPort(port));
    }

    private static EmbeddedPostgres.Builder onData(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "off");
    }

    private synchronized EmbeddedPostgres running() {
        if (server.isEmpty()) {
            server = Optional.of(start(EmbeddedPostgres.builder()));
        }
        return server.orElseThrow();
    }

    private EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setPgBinaryResolver((system, machine) -> binaries()).start();
        } catch (IOException | RuntimeException failure) {
            String message = "PostgreSQL " + release + " does not start here: " + failure.getMessage();
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(message, failure);
            }
            return Assumptions.abort(message);
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
