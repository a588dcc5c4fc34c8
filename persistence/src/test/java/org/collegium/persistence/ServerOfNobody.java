package org.collegium.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server of the user nobody, for root, as whom PostgreSQL refuses to run: where the kernel lets no process believe that
 * it is somebody else ({@code unshare}), it is started as somebody else.
 */
final class ServerOfNobody implements RunningServer {

    private static final String NOBODY = "nobody";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups");

    private final Path programs;
    private final Path data;
    private final int port;
    private final boolean temporary;

    private ServerOfNobody(Path programs, Path data, int port, boolean temporary) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.temporary = temporary;
    }

    /** Starts one on data that outlive it unless they are temporary, and are made where there are none yet. */
    static ServerOfNobody start(Path programs, Path data, int port, Map<String, String> settings, boolean temporary)
            throws IOException {
        ServerOfNobody server = new ServerOfNobody(programs, data, port == 0 ? freePort() : port, temporary);
        if (Files.notExists(data.resolve("PG_VERSION"))) {
            Files.createDirectories(data);
            letIn(data.getParent());
            Files.setOwner(
                    data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
            server.require(server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8"));
        }
        StringBuilder options = new StringBuilder("-p " + server.port + " -k " + data);
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        server.require(server.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                data.resolve("log").toString(),
                "-w",
                "-o",
                options.toString(),
                "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    @Override
    public int port() {
        return port;
    }

    /** Stops it, unless it was killed. */
    @Override
    public void close() {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
            }
            if (temporary && Files.exists(data)) {
                delete();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void letIn(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void require(int exitCode) throws IOException {
        if (exitCode != 0) {
            throw new IOException("PostgreSQL does not start as " + NOBODY + ": exit code " + exitCode);
        }
    }

    private int run(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(AS_NOBODY);
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
