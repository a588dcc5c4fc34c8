package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.collegium.association.AssociationId;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;

/** Acts one after the other, while what keeps them is killed. */
final class UnderLoad {

    private UnderLoad() {}

    /** What a thread acknowledged before the server under it was killed. */
    static List<ActId> writtenUntilKilled(CouncilStore store, AssociationId association, Path data, int acts)
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

    /** Kills the server that has this data, at once and with all that it started. */
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

    /** Of these acts those that are not there, or not with what they did. */
    static List<ActId> lost(CouncilStore store, AssociationId association, List<ActId> acknowledged) {
        return store.read(association, holdings -> {
            Members members = holdings.members();
            return acknowledged.stream()
                    .filter(act ->
                            !holdings.knows(act) || members.member(member(act)).isEmpty())
                    .toList();
        });
    }

    /** Enrols somebody. */
    static ActId write(CouncilStore store, AssociationId association) {
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
}
