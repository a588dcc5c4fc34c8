package org.collegium.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.UUID;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Answer;
import org.collegium.words.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the house books and what it enters in the record are kept together, or neither is. */
@SpringBootTest
class BookingAndEnteringTest {

    /** To open the record, to enrol and to appoint. */
    private static final int OPENING = 3;

    private final Secretariat secretariat;
    private final JoinedArchive joined;
    private final Bookings bookings;
    private final CouncilStore store;
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final AnAssociation association = AnAssociation.unheardOf();

    @Autowired
    BookingAndEnteringTest(
            Secretariat secretariat,
            JoinedArchive joined,
            Bookings bookings,
            CouncilStore store,
            HikariDataSource pool,
            PlatformTransactionManager transactions) {
        this.secretariat = secretariat;
        this.joined = joined;
        this.bookings = bookings;
        this.store = store;
        this.pool = pool;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aRecordAndNoBooking() {
        bookings.deleteAll();
        Archive archive = new Archive(store);
        archive.perform(act(new Deed.OpenRecord(association.letterhead(), association.bylaws())))
                .orElseThrow();
        archive.perform(act(new Deed.Enrol(AnAssociation.members()))).orElseThrow();
        archive.perform(act(new Deed.Appoint(AnAssociation.mandates()))).orElseThrow();
    }

    @Test
    void theHostsCommitKeepsBoth() {
        secretariat.bookAndEnter(room("Salle 1"), january());

        assertThat(bookings.findAll()).extracting(Booking::room).containsExactly("Salle 1");
        assertThat(acts()).isEqualTo(OPENING + 1);
    }

    @Test
    void nothingIsSeenByOthersBeforeTheHostsCommit() {
        transaction.executeWithoutResult(status -> {
            secretariat.bookAndEnter(room("Salle 1"), january());
            assertThat(acts()).isEqualTo(OPENING);
        });

        assertThat(acts()).isEqualTo(OPENING + 1);
    }

    @Test
    void theActIsDoneOnTheConnectionOfTheBooking() {
        transaction.executeWithoutResult(status -> {
            secretariat.bookAndEnter(room("Salle 1"), january());
            assertThat(borrowed()).isEqualTo(1);
        });

        assertThat(borrowed()).isZero();
    }

    @Test
    void aHostThatThrowsAfterwardsTakesBoth() {
        bookings.save(room("Salle 1"));
        bookings.save(room("Salle 2"));

        assertThatThrownBy(() -> secretariat.bookAndEnter(room("Salle 3"), january()))
                .isInstanceOf(HouseFullException.class);

        assertThat(bookings.findAll()).extracting(Booking::room).containsExactlyInAnyOrder("Salle 1", "Salle 2");
        assertThat(acts()).isEqualTo(OPENING);
    }

    @Test
    void theHostsRollbackTakesBoth() {
        transaction.executeWithoutResult(status -> {
            secretariat.bookAndEnter(room("Salle 1"), january());
            status.setRollbackOnly();
        });

        assertThat(bookings.findAll()).isEmpty();
        assertThat(acts()).isEqualTo(OPENING);
    }

    @Test
    void aRoomThatIsTakenWhenTheHostCommitsTakesTheActToo() {
        bookings.save(room("Salle 1"));

        assertThatThrownBy(() -> secretariat.bookAnyway(room("Salle 1"), january()))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(bookings.findAll()).hasSize(1);
        assertThat(acts()).isEqualTo(OPENING);
    }

    @Test
    void aRefusalThatTheHostThrowsTakesTheBooking() {
        assertThatThrownBy(() -> secretariat.bookAndEnter(room("Salle 1"), refused()))
                .isInstanceOf(RefusedException.class);

        assertThat(bookings.findAll()).isEmpty();
        assertThat(acts()).isEqualTo(OPENING);
    }

    @Test
    void aRefusalThatTheHostTakesForAnAnswerLeavesTheBooking() {
        assertThat(secretariat.bookAnyway(room("Salle 1"), refused())).isInstanceOf(Answer.Refused.class);

        assertThat(bookings.findAll()).hasSize(1);
        assertThat(acts()).isEqualTo(OPENING);
    }

    @Test
    void severalActsOfOneTransactionSeeEachOther() {
        transaction.executeWithoutResult(status -> {
            joined.perform(january()).orElseThrow();
            joined.perform(act(new Deed.SendForReview(sittingOn(JANUARY), 1))).orElseThrow();
        });

        assertThat(acts()).isEqualTo(OPENING + 2);
    }

    @Test
    void withoutATransactionNothingIsEntered() {
        assertThatThrownBy(() -> joined.perform(january())).isInstanceOf(IllegalArgumentException.class);

        assertThat(acts()).isEqualTo(OPENING);
        assertThat(borrowed()).isZero();
    }

    private static Booking room(String name) {
        return new Booking(name, JANUARY);
    }

    private Act january() {
        return act(new Deed.RecordSitting(association.january()));
    }

    /** There is no sitting whose minutes could be sent. */
    private Act refused() {
        return act(new Deed.SendForReview(sittingOn(JANUARY), 1));
    }

    private Act act(Deed deed) {
        return new Act(
                new ActId(UUID.randomUUID()),
                association.id(),
                AnAssociation.id(3),
                Instant.parse("2025-03-01T10:00:00Z"),
                deed);
    }

    private int acts() {
        return store.read(
                association.id(), holdings -> holdings.trail().traces().size());
    }

    private int borrowed() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }
}
