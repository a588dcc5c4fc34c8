package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
    private static final int MOST_MILLISECONDS = 1000;

    /** H2 keeps for a second, not for its 45, what it does not need any more: the file is soon like one of years. */
    private static final String OF_LONG_AGO = ";RETENTION_TIME=1000";

    @TempDir
    private Path folder;

    @Test
    void ofAWritingProcessOnH2() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("council") + OF_LONG_AGO;
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
    void ofAProcessThatCompactsItsFile() throws IOException, InterruptedException, SQLException {
        Path wasteful = folder.resolve("wasteful.mv.db");
        List<ActId> acknowledged;
        AssociationId association;
        try (CouncilStore store = CouncilStore.open("jdbc:h2:file:" + folder.resolve("wasteful"))) {
            association = ARecord.in(store).association().id();
            acknowledged = List.of(UnderLoad.write(store, association), UnderLoad.write(store, association));
            WastefulFile.make("jdbc:h2:file:" + folder.resolve("wasteful"));
        }
        String url = "jdbc:h2:file:" + folder.resolve("council");
        Random chance = new Random(3);
        for (int kill = 1; kill <= KILLS; kill++) {
            Files.copy(wasteful, folder.resolve("council.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            Process opening = started(url);
            opening.inputReader(StandardCharsets.UTF_8).readLine();
            opening.waitFor(chance.nextInt(MOST_MILLISECONDS), TimeUnit.MILLISECONDS);
            opening.destroyForcibly().waitFor();

            try (CouncilStore store = CouncilStore.open(url)) {
                assertThat(UnderLoad.lost(store, association, acknowledged))
                        .as("after kill %s", kill)
                        .isEmpty();
                assertThat(store.read(association, Holdings::trail).verify()).isEmpty();
            }
            assertThat(Files.size(folder.resolve("council.mv.db"))).isLessThan(WastefulFile.LENGTH);
        }
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
        Process writer = started(url, association.toString());
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

    private static Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashTest.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Writes until it is killed, and says so each time; or says that it opens a database, and does so.
     *
     * @param arguments the address of the database, and the association to write for
     */
    public static void main(String[] arguments) {
        if (arguments.length == 1) {
            System.out.println("opening");
            CouncilStore.open(arguments[0]).close();
            return;
        }
        AssociationId association = new AssociationId(UUID.fromString(arguments[1]));
        try (CouncilStore store = CouncilStore.open(arguments[0])) {
            while (!Thread.currentThread().isInterrupted()) {
                System.out.println(UnderLoad.write(store, association));
            }
        }
    }
}
