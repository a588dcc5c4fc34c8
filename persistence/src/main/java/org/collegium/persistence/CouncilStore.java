package org.collegium.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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
 * and the other gets a {@link org.collegium.archive.StaleRevisionException}. What was kept is on disk.
 *
 * <p>Instants are kept to the microsecond; a finer one is refused with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public final class CouncilStore implements Store, AutoCloseable {

    private final Database database;
    /** Keeps an H2 file open between transactions, and syncs it. */
    private final Connection connection;

    private final EntityManagerFactory factory;

    private CouncilStore(Database database, Connection connection, EntityManagerFactory factory) {
        this.database = database;
        this.connection = connection;
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

    private static CouncilStore open(DatabaseAddress address) {
        Database database = Database.at(address);
        // To read the mapping takes as long as to open the database: both at once.
        CompletableFuture<EntityManagerFactory> mapping =
                CompletableFuture.supplyAsync(() -> Unit.prepare(address, database));
        try {
            return open(address, database, mapping);
        } catch (StoreException failure) {
            discard(mapping);
            throw failure;
        }
    }

    private static CouncilStore open(
            DatabaseAddress address, Database database, CompletableFuture<EntityManagerFactory> mapping) {
        Connection connection = address.connect(database);
        try {
            Schema.bringUpToDate(connection, address);
            return new CouncilStore(database, connection, Unit.start(mapping.join(), database));
        } catch (SQLException | RuntimeException failure) {
            throw address.abandon(connection, failure);
        }
    }

    private static void discard(CompletableFuture<EntityManagerFactory> mapping) {
        mapping.handle((factory, failure) -> Optional.ofNullable(factory))
                .join()
                .ifPresent(EntityManagerFactory::close);
    }

    @Override
    public List<AssociationId> associations() {
        try (Transaction transaction = new Transaction(factory)) {
            return transaction.rows().everywhere(AssociationRow.class).stream()
                    .map(row -> new AssociationId(row.association))
                    .sorted(Comparator.comparing(AssociationId::value))
                    .toList();
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(Phrase.of("store.associations"), failure);
        }
    }

    @Override
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        try (Transaction transaction = new Transaction(factory)) {
            return reading.apply(new DatabaseHoldings(association, transaction.rows()));
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(nameOf(association), failure);
        }
    }

    @Override
    public <T> Answer<T> write(AssociationId association, Function<? super WritableHoldings, Answer<T>> work) {
        try (Transaction transaction = new Transaction(factory)) {
            DatabaseHoldings holdings = new DatabaseHoldings(association, transaction.rows());
            Answer<T> answer = work.apply(holdings);
            if (answer instanceof Answer.Granted && holdings.changed()) {
                transaction.commit();
                sync();
            }
            return answer;
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(nameOf(association), failure);
        }
    }

    /** Closes the database. The store is of no use after it. */
    @Override
    public void close() {
        factory.close();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new StoreException(Phrase.of("store.not-closed"), failure);
        }
    }

    private void sync() {
        try {
            synchronized (connection) {
                database.sync(connection);
            }
        } catch (SQLException failure) {
            throw new StoreException(Phrase.of("store.not-synced"), failure);
        }
    }

    private static Phrase nameOf(AssociationId association) {
        return Phrase.of("store.record").with(association.toString());
    }
}
