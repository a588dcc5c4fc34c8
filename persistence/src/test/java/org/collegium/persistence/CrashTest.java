package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
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
                assertThat(lost(store, association, acknowledged))
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
                    assertThat(lost(store, id, acknowledged))
                            .as("before kill %s", kill)
                            .isEmpty();
                    acknowledged.addAll(writtenUntilKilled(store, id, data, 1 + chance.nextInt(MOST_ACTS)));
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

    /** What a thread acknowledged before the server under it was killed. */
    private static List<ActId> writtenUntilKilled(CouncilStore store, AssociationId association, Path data, int acts)
            throws IOException, InterruptedException {
        List<ActId> acknowledged = new ArrayList<>();
        Semaphore enough = new Semaphore(0);
        ExecutorService writers = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writers.submit(() -> {
                while (true) {
                    acknowledged.add(write(store, association));
                    enough.release();
                }
            });
            enough.acquire(acts);
            kill(data);
            assertThat(failureOf(writing)).isInstanceOf(StoreException.class);
        } finally {
            writers.shutdownNow();
        }
        return acknowledged;
    }

    private static Throwable failureOf(Future<?> writing) throws InterruptedException {
        try {
            writing.get();
            throw new IllegalStateException("it wrote to a server that was killed");
        } catch (ExecutionException failure) {
            return failure.getCause();
        }
    }

    /** The server that has this data, at once and with all that it started. */
    private static void kill(Path data) throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        List<ProcessHandle> servers = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        servers.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        servers.forEach(server -> server.onExit().join());
    }

    private static List<ActId> lost(CouncilStore store, AssociationId association, List<ActId> acknowledged) {
        return store.read(association, holdings -> {
            Members members = holdings.members();
            return acknowledged.stream()
                    .filter(act ->
                            !holdings.knows(act) || members.member(member(act)).isEmpty())
                    .toList();
        });
    }

    private static ActId write(CouncilStore store, AssociationId association) {
        ActId id = new ActId(UUID.randomUUID());
        Member member = new Member(
                member(id),
                new Identity.Person("Zoé", "B"),
                LocalDate.of(2025, 3, 1),
                Optional.empty(),
                AnAssociation.member(1).dues());
        Deed deed = new Deed.Enrol(List.of(member));
        new Archive(store)
                .perform(new Act(id, association, AnAssociation.id(3), Instant.parse("2025-03-01T10:00:00Z"), deed))
                .orElseThrow();
        return id;
    }

    private static MemberId member(ActId act) {
        return new MemberId(act.toString());
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
                System.out.println(write(store, association));
            }
        }
    }
}
