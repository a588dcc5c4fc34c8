package org.collegium.jakarta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** GlassFish with the house in it, as a program of its own in a folder of its own. */
final class RunningServer implements AutoCloseable {

    private static final Path BUILT =
            Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath();
    private static final Path LOG = BUILT.resolve("server/server.log");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Once the house is open. */
    static RunningServer in(Path folder) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(command(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Void> opened = new CompletableFuture<>();
        Thread reader = new Thread(() -> follow(process, "deployed at http://localhost:" + port, opened), "server");
        reader.setDaemon(true);
        reader.start();
        try {
            opened.join();
        } catch (CompletionException failure) {
            process.destroy();
            throw failure;
        }
        return new RunningServer(process, port);
    }

    private static List<String> command(int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What this JVM measures of itself, the server's measures too.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .forEach(command::add);
        command.addAll(List.of(
                "-jar",
                BUILT.resolve("server/glassfish.jar").toString(),
                "--port=" + port,
                BUILT.resolve("house.war").toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Writes down what a server says, to its end. */
    private static void follow(Process server, String word, CompletableFuture<Void> said) {
        try (PrintWriter log = new PrintWriter(LOG.toFile(), UTF_8)) {
            server.inputReader().lines().forEach(line -> {
                log.println(line);
                log.flush();
                if (line.contains(word)) {
                    said.complete(null);
                }
            });
            said.completeExceptionally(new IllegalStateException("The server ended, see " + LOG));
        } catch (IOException failure) {
            said.completeExceptionally(failure);
        }
    }

    /** Asks the house. */
    HttpResponse<String> ask(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
