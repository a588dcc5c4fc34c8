package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.review.Version;
import org.collegium.words.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction of the host's that the store joins: what both did is kept, or nothing is. */
abstract class JoiningContract {

    private CouncilStore store;
    private ARecord record;
    private JoinedHost host;

    /** The address of a database that is empty yet. */
    abstract String url() throws SQLException;

    /** A host whose transactions are to be joined. */
    abstract JoinedHost host(String url) throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        String url = url();
        store = CouncilStore.open(url);
        record = ARecord.in(store);
        host = host(url);
        host.begin();
        host.execute("drop table if exists booking");
        host.execute("create table booking (room varchar(20))");
        host.commit();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
        store.close();
    }

    @Test
    void theHostsCommitKeepsBoth() throws SQLException {
        host.execute("insert into booking values ('Salle 2')");
        joined(recording()).orElseThrow();
        assertThat(acts()).as("seen by others before the commit").isEqualTo(3);
        host.commit();

        assertThat(acts()).isEqualTo(4);
        assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void theHostsRollbackTakesBoth() throws SQLException {
        host.execute("insert into booking values ('Salle 2')");
        joined(recording()).orElseThrow();
        host.rollback();

        host.begin();
        assertThat(acts()).isEqualTo(3);
        assertThat(bookings()).isZero();
    }

    @Test
    void severalActsOfOneTransactionSeeEachOther() throws SQLException {
        joined(recording()).orElseThrow();
        joined(new Deed.SendForReview(sittingOn(JANUARY), 1)).orElseThrow();
        assertThat(inHost(Holdings::sittings)).hasSize(1);
        host.commit();

        assertThat(store.<List<Version>>read(
                        record.association().id(),
                        holdings -> holdings.review(sittingOn(JANUARY)).versions()))
                .hasSize(1);
    }

    @Test
    void aRefusalUndoesItsActsAlone() throws SQLException {
        host.execute("insert into booking values ('Salle 2')");

        assertThat(joined(recording(), new Deed.SendForReview(sittingOn(JANUARY), 7)))
                .isInstanceOf(Answer.Refused.class);
        host.commit();
        assertThat(acts()).isEqualTo(3);
        assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void whateverFailsUndoesItsActAlone() throws SQLException {
        host.execute("insert into booking values ('Salle 2')");

        assertThatThrownBy(() -> host.join(store).write(record.association().id(), holdings -> {
                    holdings.add(record.association().january());
                    throw new IllegalArgumentException("of the host");
                }))
                .hasMessage("of the host");
        host.commit();
        assertThat(store.read(record.association().id(), Holdings::sittings)).isEmpty();
        assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void whoReadBeforeAnotherWroteIsTooLateAndTheHostMayGoOn() throws SQLException {
        host.execute("insert into booking values ('Salle 2')");

        assertThatThrownBy(() -> host.join(store).write(record.association().id(), holdings -> {
                    record.with(record.association().january());
                    holdings.enrol(List.of(AnAssociation.member(1)));
                    return Answer.granted(true);
                }))
                .isInstanceOf(StaleRevisionException.class);
        host.commit();
        assertThat(bookings()).isEqualTo(1);
        assertThat(acts()).isEqualTo(4);
    }

    @Test
    void aReadingAcrossSomebodysCommitIsNotHandedOut() {
        assertThatThrownBy(() -> inHost(holdings -> {
                    int before = holdings.sittings().size();
                    record.with(record.association().january());
                    return before + holdings.members().size();
                }))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    void outsideATransactionNothingIsJoined() throws SQLException {
        host.rollback();

        assertThatThrownBy(() -> host.join(store)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHostsConnectionIsLeftAsItWas() throws SQLException {
        Connection connection = host.connection();
        int isolation = connection.getTransactionIsolation();
        joined(recording()).orElseThrow();

        assertThat(connection.isClosed()).isFalse();
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
        host.rollback();
    }

    private Deed recording() {
        return new Deed.RecordSitting(record.association().january());
    }

    private Answer<Integer> joined(Deed... deeds) {
        List<Act> acts = List.of(deeds).stream()
                .map(deed -> new Act(
                        new ActId(UUID.randomUUID()),
                        record.association().id(),
                        AnAssociation.id(3),
                        Instant.parse("2025-03-01T10:00:00Z"),
                        deed))
                .toList();
        return new Archive(host.join(store)).perform(acts);
    }

    private <T> T inHost(Function<Holdings, T> reading) {
        return host.join(store).read(record.association().id(), reading);
    }

    private int acts() {
        return store.read(
                record.association().id(), holdings -> holdings.trail().traces().size());
    }

    private int bookings() throws SQLException {
        return host.count("booking");
    }
}
