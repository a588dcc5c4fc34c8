package org.collegium.persistence;

import static org.eclipse.persistence.config.EntityManagerProperties.NON_JTA_DATASOURCE;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.archive.Store;
import org.collegium.archive.WritableHoldings;
import org.collegium.association.AssociationId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * A store within a transaction of a host's, at whatever isolation the host has chosen: that the record is of one moment is
 * held by its revision, which every change raises, read before the rest and again after it.
 */
final class JoinedStore implements Store {

    private static final String ROWS = "org/collegium/persistence/rows.xml";

    private final Supplier<Transaction> part;

    private JoinedStore(Supplier<Transaction> part) {
        this.part = part;
    }

    /**
     * On the connection of the transaction.
     *
     * @throws IllegalArgumentException when it commits each statement
     */
    static JoinedStore on(Connection connection, EntityManagerFactory unit) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException("The connection commits each statement: no transaction was begun");
            }
        } catch (SQLException failure) {
            throw failure(failure);
        }
        Map<String, Object> joined = Map.of(NON_JTA_DATASOURCE, new JoinedConnection(connection));
        return new JoinedStore(() -> new OwnTransaction(unit.createEntityManager(joined)));
    }

    /**
     * In the transaction of a host's own unit.
     *
     * @throws IllegalArgumentException when there is none, or when the unit has not the rows
     */
    static JoinedStore in(EntityManager entities) {
        EntityManagerFactory unit = entities.getEntityManagerFactory();
        ServerSession session = unit.unwrap(ServerSession.class);
        if (session.getDescriptor(AssociationRow.class) == null) {
            throw new IllegalArgumentException(
                    "The persistence unit has not the rows of the record: name " + ROWS + " as a mapping file of it");
        }
        if (!entities.isJoinedToTransaction()) {
            throw new IllegalArgumentException("The entities are in no transaction");
        }
        return session.hasExternalTransactionController()
                ? new JoinedStore(() -> new ContainerTransaction(unit.createEntityManager()))
                : on(entities.unwrap(Connection.class), unit);
    }

    @Override
    public List<AssociationId> associations() {
        try (Transaction transaction = part.get()) {
            return AssociationRow.all(transaction.rows());
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(Phrase.of("store.associations"), failure);
        }
    }

    @Override
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        try (Transaction transaction = part.get()) {
            DatabaseHoldings holdings = new DatabaseHoldings(association, transaction.rows());
            Optional<Integer> revision = holdings.revision();
            T result = reading.apply(holdings);
            checkUnchanged(association, revision, transaction.rows());
            return result;
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(CouncilStore.nameOf(association), failure);
        }
    }

    @Override
    public <T> Answer<T> write(AssociationId association, Function<? super WritableHoldings, Answer<T>> work) {
        try (Transaction transaction = part.get()) {
            DatabaseHoldings holdings = new DatabaseHoldings(association, transaction.rows());
            Optional<Integer> revision = holdings.revision();
            // A container's transaction has a connection once something was read.
            Place before = Place.in(transaction.rows().connection());
            try {
                Answer<T> answer = work.apply(holdings);
                if (!holdings.changed()) {
                    checkUnchanged(association, revision, transaction.rows());
                } else if (answer instanceof Answer.Granted) {
                    transaction.commit();
                } else {
                    before.back();
                }
                return answer;
            } catch (RuntimeException failure) {
                throw before.backAfter(failure);
            }
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(CouncilStore.nameOf(association), failure);
        }
    }

    private static void checkUnchanged(AssociationId association, Optional<Integer> revision, Rows rows) {
        Optional<Integer> now = AssociationRow.one(rows, association.value()).map(row -> row.revision);
        if (!now.equals(revision)) {
            throw new StaleRevisionException(association.toString());
        }
    }

    /** Where to go back to; nowhere in a transaction over many databases, which knows no such places. */
    private record Place(Connection connection, Optional<Savepoint> savepoint) {

        static Place in(Connection connection) {
            try {
                return new Place(connection, Optional.of(connection.setSavepoint()));
            } catch (SQLException unknown) {
                return new Place(connection, Optional.empty());
            }
        }

        void back() {
            try {
                connection.rollback(savepoint.orElseThrow(() -> new StoreException(Phrase.of("store.cannot-undo"))));
            } catch (SQLException failure) {
                throw failure(failure);
            }
        }

        /** What failed, once all that was entered before it is undone. */
        RuntimeException backAfter(RuntimeException failure) {
            try {
                if (savepoint.isPresent()) {
                    back();
                }
            } catch (StoreException another) {
                failure.addSuppressed(another);
            }
            return failure;
        }
    }

    private static StoreException failure(SQLException failure) {
        return new StoreException(
                Phrase.of("store.no-connection").with(String.valueOf(failure.getSQLState())), failure);
    }
}
