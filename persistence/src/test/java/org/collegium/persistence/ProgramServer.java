package org.collegium.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server started by its programs. PostgreSQL refuses to run as root: for root, where the kernel lets no process believe
 * that it is somebody else ({@code unshare}), it is started as the user nobody.
 */
final class ProgramServer implements RunningServer {

    private static final String NOBODY = "nobody";
    private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups");

    private final Path programs;
    private final Path data;
    private final int port;
    private final boolean temporary;

    private ProgramServer(Path programs, Path data, int port, boolean temporary) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.temporary = temporary;
    }

    /** Starts one on data that outlive it unless they are temporary, and are made where there are none yet. */
    static ProgramServer start(Path programs, Path data, int port, Map<String, String> settings, boolean temporary)
            throws IOException {
        ProgramServer server = new ProgramServer(programs, data, port == 0 ? freePort() : port, temporary);
        if (Files.notExists(data.resolve("PG_VERSION"))) {
            server.makeFolder();
            server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        }
        server.start(settings);
        return server;
    }

    /** Starts a second one, on a copy of the data, which follows this one under a name. */
    ProgramServer followedBy(String name, Path copy, Map<String, String> settings) throws IOException {
        ProgramServer standby = new ProgramServer(programs, copy, freePort(), false);
        standby.makeFolder();
        String here = "host=localhost port=" + port + " user=postgres application_name=" + name;
        standby.run("pg_basebackup", "-D", copy.toString(), "-d", here, "-R", "-X", "stream", "-c", "fast");
        standby.start(settings);
        return standby;
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(data);
        if (IS_ROOT) {
            letIn(data.getParent());
            Files.setOwner(
                    data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        }
        // PostgreSQL wants nobody else in it.
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    private void start(Map<String, String> settings) throws IOException {
        StringBuilder options = new StringBuilder("-p " + port + " -k " + data);
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        String log = data.resolve("log").toString();
        run("pg_ctl", "-D", data.toString(), "-l", log, "-w", "-o", options.toString(), "start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
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
                exitCode("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
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

    private void run(String program, String... arguments) throws IOException {
        int exitCode = exitCode(program, arguments);
        if (exitCode != 0) {
            throw new IOException("PostgreSQL's " + program + " ended with " + exitCode);
        }
    }

    private int exitCode(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(IS_ROOT ? AS_NOBODY : List.of());
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
