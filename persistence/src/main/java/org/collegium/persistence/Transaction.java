package org.collegium.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** One transaction, undone when it is closed without having been committed. */
final class Transaction implements AutoCloseable {

    private final EntityManager entities;

    Transaction(EntityManager entities) {
        this.entities = entities;
        entities.getTransaction().begin();
        // Without this, what is read before the first write would each be read in a transaction of its own.
        entities.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
    }

    Rows rows() {
        return new Rows(entities);
    }

    void commit() {
        entities.getTransaction().commit();
    }

    @Override
    public void close() {
        try (entities) {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }
}
