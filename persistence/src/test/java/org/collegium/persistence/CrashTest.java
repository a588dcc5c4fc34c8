package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the writer, or the server, was killed in the midst of it. */
@Tag("crash")
class CrashTest {

    private static final int KILLS = 20;
    private static final int MOST_ACTS = 40;

    @TempDir
    private Path folder;

    @Test
    void ofAWritingProcessOnH2() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("council");
        ARecord record;
        try (CouncilStore store = CouncilStore.open(url)) {
            record = ARecord.in(store);
        }
        AssociationId association = record.association().id();
        List<ActId> acknowledged = new ArrayList<>();
        Random chance = new Random(1);
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(killedWriter(url, association, 1 + chance.nextInt(MOST_ACTS)));

            try (CouncilStore store = CouncilStore.open(url)) {
                assertThat(UnderLoad.lost(store, association, acknowledged))
                        .as("after kill %s", kill)
                        .isEmpty();
                assertThat(store.read(association, Holdings::trail).verify()).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    @Test
    void ofAPostgreSqlServerUnderLoad() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        List<ActId> acknowledged = new ArrayList<>();
        Optional<AssociationId> association = Optional.empty();
        Random chance = new Random(2);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (RunningServer server = PostgresServer.V18.startedOn(data)) {
                String url = server.url("postgres");
                AssociationId id = association.orElseGet(() -> opened(url));
                association = Optional.of(id);
                try (CouncilStore store = CouncilStore.open(url)) {
                    assertThat(UnderLoad.lost(store, id, acknowledged))
                            .as("before kill %s", kill)
                            .isEmpty();
                    acknowledged.addAll(UnderLoad.writtenUntilKilled(store, id, data, 1 + chance.nextInt(MOST_ACTS)));
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static AssociationId opened(String url) {
        try (CouncilStore store = CouncilStore.open(url)) {
            return ARecord.in(store).association().id();
        }
    }

    /** What a process that is killed after so many acts acknowledged. */
    private static List<ActId> killedWriter(String url, AssociationId association, int acts)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashTest.class.getName(),
                        url,
                        association.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ActId> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                acknowledged.add(new ActId(UUID.fromString(line)));
                if (acknowledged.size() == acts) {
                    writer.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        writer.waitFor();
        return acknowledged;
    }

    /**
     * Writes until it is killed, and says so each time.
     *
     * @param arguments the address of the database, and the association
     */
    public static void main(String[] arguments) {
        AssociationId association = new AssociationId(UUID.fromString(arguments[1]));
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            while (!Thread.currentThread().isInterrupted()) {
                System.out.println(UnderLoad.write(store, association));
            }
        }
    }
}
