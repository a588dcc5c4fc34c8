package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.collegium.archive.Act;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.archive.Trace;
import org.collegium.archive.Trail;
import org.collegium.meeting.Meeting;
import org.collegium.review.Remark;
import org.collegium.words.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several at once in one record: no change is lost, and no reading is torn. */
abstract class TogetherContract {

    private static final int FRESH = 10;
    private static final int MANY = 64;
    private static final int READINGS = 200;
    private static final int SEATS = 6;

    private String url;
    private CouncilStore store;

    /** The address of a database that is empty yet. */
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        url = url();
        store = CouncilStore.open(url);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void ofManyWhoAnswerAtOnceNoAnswerIsLost() throws InterruptedException, ExecutionException {
        ARecord record = withJanuary();
        record.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
        Archive archive = new Archive(store).retrying(MANY * MANY);
        CyclicBarrier together = new CyclicBarrier(MANY);

        List<Integer> done = inThreads(MANY, number -> {
            await(together);
            return archive.perform(record.act(
                            1 + number % SEATS,
                            new Deed.RemarkOn(
                                    sittingOn(JANUARY), 1, Optional.empty(), Optional.of("Remarque " + number))))
                    .orElseThrow();
        });

        assertThat(done).hasSize(MANY).containsOnly(1);
        assertThat(store.<List<Remark>>read(
                        record.association().id(),
                        holdings -> holdings.review(sittingOn(JANUARY)).remarks()))
                .extracting(remark -> remark.words().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MANY)
                        .mapToObj(number -> "Remarque " + number)
                        .toList());
        Trail trail = store.read(record.association().id(), Holdings::trail);
        assertThat(trail.traces()).hasSize(5 + MANY);
        assertThat(trail.verify()).isEmpty();
    }

    @Test
    void manyMayBeTheFirstToReadFromAStore() throws InterruptedException, ExecutionException {
        ARecord record = withJanuary();
        for (int time = 0; time < FRESH; time++) {
            try (CouncilStore fresh = CouncilStore.open(url)) {
                CyclicBarrier together = new CyclicBarrier(MANY);
                assertThat(inThreads(MANY, number -> {
                            await(together);
                            return fresh.read(record.association().id(), Holdings::sittings);
                        }))
                        .containsOnly(List.of(record.association().january()));
            }
        }
    }

    @Test
    void theSameActAskedForManyTimesActsOnce() throws InterruptedException, ExecutionException {
        ARecord record = ARecord.in(store);
        Archive archive = new Archive(store).retrying(MANY * MANY);
        Act act = record.act(3, new Deed.RecordSitting(record.association().january()));

        assertThat(inThreads(MANY, number -> archive.perform(act).orElseThrow()))
                .containsOnlyOnce(1)
                .containsOnly(0, 1);
        assertThat(store.read(record.association().id(), Holdings::trail).traces())
                .hasSize(4);
    }

    @Test
    void noReadingIsTornByAWriterWhoGoesOn() throws InterruptedException, ExecutionException {
        ARecord record = withJanuary();
        Meeting.Closed before = record.association().january();
        Meeting.Closed corrected = record.association().januaryCorrected();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> written = writer.submit(() -> {
                int corrections = 0;
                while (!over.get()) {
                    record.perform(new Deed.RecordSitting(corrections % 2 == 0 ? corrected : before));
                    corrections++;
                }
                return corrections;
            });
            for (int i = 0; i < READINGS; i++) {
                Trail trail = store.read(record.association().id(), holdings -> {
                    List<Meeting.Closed> sittings = holdings.sittings();
                    Meeting.Closed expected = holdings.trail().traces().size() % 2 == 0 ? before : corrected;
                    assertThat(sittings).containsExactly(expected);
                    return holdings.trail();
                });
                assertThat(trail.verify()).isEmpty();
            }
            over.set(true);
            assertThat(written.get()).isPositive();
        } finally {
            over.set(true);
            writer.shutdown();
        }
    }

    @Test
    void whoIsTooLateIsToldWhoDidWhat() {
        ARecord record = ARecord.in(store);
        Archive archive = new Archive(store);
        Act late = record.act(2, new Deed.TakeIn(file -> {
            record.with(record.association().january());
            file.enrol(List.of(AnAssociation.member(1)));
            return Answer.granted(1);
        }));

        assertThatThrownBy(() -> archive.perform(late))
                .isInstanceOfSatisfying(
                        StaleRevisionException.class,
                        conflict -> assertThat(conflict.since())
                                .extracting(Trace::deed, Trace::actor)
                                .containsExactly(tuple("RecordSitting", AnAssociation.id(3))));
    }

    @Test
    void whoReadBeforeAnotherWroteIsTooLate() {
        ARecord record = ARecord.in(store);

        assertThatThrownBy(() -> store.write(record.association().id(), holdings -> {
                    assertThat(holdings.sittings()).isEmpty();
                    record.with(record.association().january());
                    holdings.enrol(List.of(AnAssociation.member(1)));
                    return Answer.granted(true);
                }))
                .isInstanceOf(StaleRevisionException.class)
                .hasMessageContaining(record.association().id().toString());
        assertThat(store.<Integer>read(
                        record.association().id(),
                        holdings -> holdings.sittings().size()))
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyElseChangedWhileARollWasReadIsNotOverwritten() {
        ARecord record = ARecord.in(store);

        assertThatThrownBy(() -> record.perform(new Deed.TakeIn(file -> {
                    assertThat(file.members(List.of(AnAssociation.id(1)))).hasSize(1);
                    record.with(record.association().january());
                    file.enrol(List.of(AnAssociation.member(1)));
                    return Answer.granted(1);
                })))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(store.<Integer>read(
                        record.association().id(),
                        holdings -> holdings.trail().traces().size()))
                .as("opened, enrolled, appointed, and the sitting")
                .isEqualTo(4);
    }

    @Test
    void ofTwoWhoOpenTheSameRecordOneIsTooLate() {
        AnAssociation association = AnAssociation.unheardOf();
        Deed opening = new Deed.OpenRecord(association.letterhead(), association.bylaws());

        assertThatThrownBy(() -> store.write(association.id(), holdings -> {
                    assertThat(holdings.association()).isEmpty();
                    new ARecord(association, store).perform(opening);
                    holdings.open(association.letterhead(), association.bylaws());
                    return Answer.granted(true);
                }))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(store.associations()).containsExactly(association.id());
    }

    @Test
    void aReadingSeesOneMoment() {
        ARecord record = ARecord.in(store);

        store.read(record.association().id(), holdings -> {
            int members = holdings.members().size();
            record.with(record.association().january());
            assertThat(members).isEqualTo(10);
            assertThat(holdings.sittings()).isEmpty();
            assertThat(holdings.trail().traces()).hasSize(3);
            return true;
        });
        assertThat(store.<Integer>read(
                        record.association().id(),
                        holdings -> holdings.sittings().size()))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoWriteAtOnceOneWins() throws InterruptedException, ExecutionException {
        ARecord record = ARecord.in(store);
        int writers = 4;
        CyclicBarrier allHaveRead = new CyclicBarrier(writers);
        Callable<Boolean> writer = () -> wins(record, allHaveRead);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            int winners = 0;
            for (Future<Boolean> writing : threads.invokeAll(
                    IntStream.range(0, writers).mapToObj(i -> writer).toList())) {
                winners += writing.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(store.<Integer>read(
                        record.association().id(),
                        holdings -> holdings.sittings().size()))
                .isEqualTo(1);
    }

    @Test
    void twoAssociationsDoNotHinderEachOther() {
        ARecord ours = ARecord.in(store);
        ARecord theirs = ARecord.in(store);

        Answer<Boolean> answer = store.write(ours.association().id(), holdings -> {
            holdings.add(ours.association().january());
            theirs.with(theirs.association().january());
            return Answer.granted(true);
        });

        assertThat(answer).isEqualTo(Answer.granted(true));
        assertThat(store.associations())
                .containsExactlyInAnyOrder(
                        ours.association().id(), theirs.association().id());
    }

    private boolean wins(ARecord record, CyclicBarrier allHaveRead) {
        try {
            store.write(record.association().id(), holdings -> {
                await(holdings, allHaveRead);
                holdings.add(record.association().january());
                return Answer.granted(true);
            });
            return true;
        } catch (StaleRevisionException tooLate) {
            return false;
        }
    }

    private ARecord withJanuary() {
        ARecord record = ARecord.in(store);
        return record.with(record.association().january());
    }

    private static <T> List<T> inThreads(int count, IntFunction<T> work)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(IntStream.range(0, count)
                    .mapToObj(number -> (Callable<T>) () -> work.apply(number))
                    .toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static void await(Holdings holdings, CyclicBarrier allHaveRead) {
        assertThat(holdings.association()).isPresent();
        await(allHaveRead);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
