package org.collegium.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.collegium.archive.Holdings;
import org.collegium.archive.Store;
import org.collegium.archive.WritableHoldings;
import org.collegium.association.AssociationId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.eclipse.persistence.exceptions.EclipseLinkException;

/**
 * A store in an H2 or PostgreSQL database. Give it to an {@link org.collegium.archive.Archive}, and close it at the end;
 * many threads may use it.
 *
 * <p>Each transaction sees one moment of the record. Of two that change the same record at the same time one is kept,
 * and the other gets a {@link org.collegium.archive.StaleRevisionException}. What was kept is on disk. H2 therefore only
 * appends to its file while it is open; a file that holds little for its length is compacted at its next opening.
 *
 * <p>Instants are kept to the microsecond; a finer one is refused with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public final class CouncilStore implements Store, AutoCloseable {

    private final Source source;
    private final Keeper keeper;
    private final boolean insists;
    private final EntityManagerFactory factory;

    private CouncilStore(Source source, Keeper keeper, boolean insists, EntityManagerFactory factory) {
        this.source = source;
        this.keeper = keeper;
        this.insists = insists;
        this.factory = factory;
    }

    /**
     * Opens a database, and first makes its tables or brings them up to date.
     *
     * @param jdbcUrl its address, such as {@code jdbc:h2:file:./council}; the driver is the caller's to bring
     * @throws StoreException when it cannot be opened, or was written by a newer version of this library or by an earlier trial one
     */
    public static CouncilStore open(String jdbcUrl) {
        return open(new DatabaseAddress(jdbcUrl, Optional.empty(), Optional.empty()));
    }

    /**
     * Opens a database as a user, and first makes its tables or brings them up to date.
     *
     * @param jdbcUrl its address; the driver is the caller's to bring
     * @param user the user of the database
     * @param password the user's password
     * @throws StoreException when it cannot be opened, or was written by a newer version of this library or by an earlier trial one
     */
    public static CouncilStore open(String jdbcUrl, String user, String password) {
        return open(new DatabaseAddress(jdbcUrl, Optional.of(user), Optional.of(password)));
    }

    /**
     * Opens the database that a host's pool leads to, and first makes its tables or brings them up to date. Each
     * transaction borrows a connection; the pool stays the host's, to close as well.
     *
     * @param dataSource the pool, of at least two connections; in H2 its user is an administrator, as whoever made the
     *     database is, and its address says {@code REUSE_SPACE=FALSE} if H2 is of version 2.5, which otherwise may forget
     *     when it is killed what it acknowledged
     * @throws StoreException when it cannot be opened or might forget, or was written by a newer version of this library or by an earlier trial one
     */
    public static CouncilStore open(DataSource dataSource) {
        return open(HostSource.of(dataSource));
    }

    private static CouncilStore open(Source source) {
        // To read the mapping takes as long as to open the database: both at once.
        CompletableFuture<EntityManagerFactory> mapping = CompletableFuture.supplyAsync(() -> Unit.prepare(source));
        try {
            return open(source, mapping);
        } catch (StoreException failure) {
            discard(mapping);
            throw failure;
        }
    }

    private static CouncilStore open(Source source, CompletableFuture<EntityManagerFactory> mapping) {
        Connection connection = connect(source);
        try {
            boolean upToDate = Schema.isUpToDate(connection, source);
            source.database().prepare(connection);
            if (!upToDate) {
                source.database().keepToItsOwner(connection);
            }
            boolean insists = source.database().acknowledgesEarly(connection);
            Keeper keeper = new Keeper(source, connection);
            if (!upToDate) {
                Schema.migrate(source, Schema.VERSION);
            }
            return new CouncilStore(source, keeper, insists, Unit.start(mapping.join(), source.database()));
        } catch (SQLException | RuntimeException failure) {
            throw abandon(connection, source, failure);
        }
    }

    private static Connection connect(Source source) {
        try {
            return source.open();
        } catch (SQLException failure) {
            throw source.cannotOpen(failure);
        }
    }

    /** Closes a connection that is of no use, and says why. */
    private static RuntimeException abandon(Connection connection, Source source, Exception failure) {
        try {
            connection.close();
        } catch (SQLException another) {
            failure.addSuppressed(another);
        }
        if (failure instanceof StoreException known) {
            return known;
        }
        return failure instanceof SQLException sql
                ? source.cannotOpen(sql)
                : new StoreException(Phrase.of("store.cannot-prepare").with(source.toString()), failure);
    }

    private static void discard(CompletableFuture<EntityManagerFactory> mapping) {
        mapping.handle((factory, failure) -> Optional.ofNullable(factory))
                .join()
                .ifPresent(EntityManagerFactory::close);
    }

    /**
     * Opens a database that is empty yet with all that a backup holds, whichever database it was made of. Every row is
     * held against what the backup says of it before any is kept.
     *
     * @param backup the file that {@link #backup} wrote, by this version of the library or an earlier one
     * @param jdbcUrl the address of the database; the driver is the caller's to bring
     * @throws IOException when the file cannot be read
     * @throws StoreException when it is no backup or a damaged one, or when the database is not empty or cannot be opened
     */
    public static CouncilStore restore(Path backup, String jdbcUrl) throws IOException {
        DatabaseAddress address = new DatabaseAddress(jdbcUrl, Optional.empty(), Optional.empty());
        Backup contents = Backup.in(backup);
        Connection connection = connect(address);
        try (connection) {
            address.database().prepare(connection);
            address.database().keepToItsOwner(connection);
            Schema.makeForRestoring(contents.version(), connection, address);
            connection.setAutoCommit(false);
            contents.restore(connection);
            connection.commit();
            if (address.database().writesLate()) {
                address.database().sync(connection);
            }
            return open(address);
        } catch (SQLException | RuntimeException failure) {
            throw abandon(connection, address, failure);
        }
    }

    /**
     * Writes all that is kept, of all associations and as of one moment, while others go on reading and writing.
     *
     * @param out where to; it stays open
     * @throws IOException when it cannot be written there
     * @throws StoreException when the database cannot be read
     */
    public void backup(OutputStream out) throws IOException {
        try (Connection connection = source.begin()) {
            try {
                Backup.write(connection, out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw source.cannotOpen(failure);
        }
    }

    /**
     * Whether a file is a backup that holds what it says.
     *
     * @throws IOException when the file cannot be read
     * @throws StoreException when it is no backup, a damaged one, or one of a newer version
     */
    public static void checkBackup(Path backup) throws IOException {
        Backup.in(backup);
    }

    @Override
    public List<AssociationId> associations() {
        try (Transaction transaction = new OwnTransaction(factory.createEntityManager())) {
            return AssociationRow.all(transaction.rows());
        } catch (PersistenceException | EclipseLinkException failure) {
            throw failed(Phrase.of("store.associations"), failure);
        }
    }

    @Override
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        try (Transaction transaction = new OwnTransaction(factory.createEntityManager())) {
            return reading.apply(new DatabaseHoldings(association, transaction.rows()));
        } catch (PersistenceException | EclipseLinkException failure) {
            throw failed(nameOf(association), failure);
        }
    }

    @Override
    public <T> Answer<T> write(AssociationId association, Function<? super WritableHoldings, Answer<T>> work) {
        try (Transaction transaction = new OwnTransaction(factory.createEntityManager())) {
            DatabaseHoldings holdings = new DatabaseHoldings(association, transaction.rows());
            Answer<T> answer = work.apply(holdings);
            if (answer instanceof Answer.Granted && holdings.changed()) {
                commit(transaction, association);
            }
            return answer;
        } catch (PersistenceException | EclipseLinkException failure) {
            throw failed(nameOf(association), failure);
        }
    }

    /**
     * The same record within a transaction that a host has begun: what is entered stands once the host commits, and is
     * gone once it rolls back. A refusal, or a failure, undoes what was entered by that act alone, unless the host's
     * transaction is one of many databases, which then must be rolled back. Whether a commit is on disk is the host's to
     * see to.
     *
     * @param connection of the transaction, to the database of this store; neither committed, rolled back nor closed
     * @return a store for as long as the transaction lasts, for one thread
     * @throws IllegalArgumentException when the connection commits each statement
     */
    public Store within(Connection connection) {
        return JoinedStore.on(connection, factory);
    }

    /**
     * The same within a transaction of a host's own EclipseLink unit, to which the rows of the record belong: its
     * {@code persistence.xml} names {@code org/collegium/persistence/rows.xml} as a mapping file, and needs no setting.
     * The tables are there, since {@link #migrate} made them. Of the entities of the host none is touched: what they
     * change and what is entered in the record stand or fall with the one transaction, be it the unit's own or one of a
     * container's, by JTA.
     *
     * @param entities of the unit, within the transaction
     * @return a store for as long as the transaction lasts, for one thread
     * @throws IllegalArgumentException when no transaction was begun, or when the unit has not the rows
     */
    public static Store joining(EntityManager entities) {
        return JoinedStore.in(entities);
    }

    /**
     * Makes the tables in the database that a host's pool leads to, or brings them up to date, where no store of its own
     * is opened to do so.
     *
     * @param dataSource the pool, as {@link #open(DataSource)} wants it
     * @throws StoreException as {@link #open(DataSource)} does
     */
    public static void migrate(DataSource dataSource) {
        open(dataSource).close();
    }

    /** Closes the database. The store is of no use after it. */
    @Override
    public void close() {
        factory.close();
        try {
            keeper.close();
        } catch (SQLException failure) {
            throw new StoreException(Phrase.of("store.not-closed"), failure);
        }
    }

    private RuntimeException failed(Phrase where, RuntimeException failure) {
        keeper.doubt();
        return Failure.of(where, failure);
    }

    private void commit(Transaction transaction, AssociationId association) {
        prepareToCommit(transaction);
        try {
            transaction.commit();
        } catch (PersistenceException | EclipseLinkException failure) {
            keeper.doubt();
            throw Failure.ofCommit(nameOf(association), failure);
        }
        try {
            keeper.sync();
        } catch (SQLException failure) {
            throw new StoreException(Phrase.of("store.not-synced"), failure);
        }
    }

    private void prepareToCommit(Transaction transaction) {
        try {
            keeper.ready();
            if (insists) {
                Database.insist(transaction.rows().connection());
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    static Phrase nameOf(AssociationId association) {
        return Phrase.of("store.record").with(association.toString());
    }
}
