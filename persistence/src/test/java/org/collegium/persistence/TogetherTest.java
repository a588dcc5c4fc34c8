package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.words.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several at once in one record: no change is lost, and no reading is torn. */
class TogetherTest {

    private final CouncilStore store = CouncilStore.open("jdbc:h2:mem:together");

    @AfterEach
    void close() {
        store.close();
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

    private static void await(Holdings holdings, CyclicBarrier allHaveRead) {
        assertThat(holdings.association()).isPresent();
        try {
            allHaveRead.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
