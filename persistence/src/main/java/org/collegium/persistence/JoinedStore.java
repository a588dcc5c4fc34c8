package org.collegium.persistence;

import static org.eclipse.persistence.config.EntityManagerProperties.NON_JTA_DATASOURCE;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collegium.archive.Holdings;
import org.collegium.archive.StaleRevisionException;
import org.collegium.archive.Store;
import org.collegium.archive.WritableHoldings;
import org.collegium.association.AssociationId;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.eclipse.persistence.exceptions.EclipseLinkException;

/**
 * A store within a transaction of a host's, at whatever isolation the host has chosen: that the record is of one moment is
 * held by its revision, which every change raises, read before the rest and again after it.
 */
final class JoinedStore implements Store {

    private final EntityManagerFactory factory;
    private final Connection connection;

    JoinedStore(EntityManagerFactory factory, Connection connection) {
        this.factory = factory;
        this.connection = connection;
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException("The connection commits each statement: no transaction was begun");
            }
        } catch (SQLException failure) {
            throw failure(failure);
        }
    }

    @Override
    public List<AssociationId> associations() {
        try (Transaction transaction = begin()) {
            return AssociationRow.all(transaction.rows());
        } catch (PersistenceException | EclipseLinkException failure) {
            throw Failure.of(Phrase.of("store.associations"), failure);
        }
    }

    @Override
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        try (Transaction transaction = begin()) {
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
        Optional<Savepoint> before = savepoint();
        try (Transaction transaction = begin()) {
            DatabaseHoldings holdings = new DatabaseHoldings(association, transaction.rows());
            Optional<Integer> revision = holdings.revision();
            Answer<T> answer = work.apply(holdings);
            if (!holdings.changed()) {
                checkUnchanged(association, revision, transaction.rows());
            } else if (answer instanceof Answer.Granted) {
                transaction.commit();
            } else {
                undo(before.orElseThrow(() -> new StoreException(Phrase.of("store.cannot-undo"))));
            }
            return answer;
        } catch (PersistenceException | EclipseLinkException failure) {
            throw undone(before, Failure.of(CouncilStore.nameOf(association), failure));
        } catch (RuntimeException failure) {
            throw undone(before, failure);
        }
    }

    /** What failed, once all that was entered before it is undone. */
    private RuntimeException undone(Optional<Savepoint> before, RuntimeException failure) {
        try {
            before.ifPresent(this::undo);
        } catch (StoreException another) {
            failure.addSuppressed(another);
        }
        return failure;
    }

    private Transaction begin() {
        return new Transaction(
                factory.createEntityManager(Map.of(NON_JTA_DATASOURCE, new JoinedConnection(connection))));
    }

    private static void checkUnchanged(AssociationId association, Optional<Integer> revision, Rows rows) {
        Optional<Integer> now = AssociationRow.one(rows, association.value()).map(row -> row.revision);
        if (!now.equals(revision)) {
            throw new StaleRevisionException(association.toString());
        }
    }

    /** Where to go back to; nowhere in a transaction over many databases, which knows no such places. */
    private Optional<Savepoint> savepoint() {
        try {
            return Optional.of(connection.setSavepoint());
        } catch (SQLException unknown) {
            return Optional.empty();
        }
    }

    private void undo(Savepoint before) {
        try {
            connection.rollback(before);
        } catch (SQLException failure) {
            throw failure(failure);
        }
    }

    private static StoreException failure(SQLException failure) {
        return new StoreException(
                Phrase.of("store.no-connection").with(String.valueOf(failure.getSQLState())), failure);
    }
}
