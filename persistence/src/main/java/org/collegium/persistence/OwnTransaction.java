package org.collegium.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** A transaction that the store begins and ends. */
final class OwnTransaction implements Transaction {

    private final EntityManager entities;

    OwnTransaction(EntityManager entities) {
        this.entities = entities;
        entities.getTransaction().begin();
        // Without this, what is read before the first write would each be read in a transaction of its own.
        entities.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
    }

    @Override
    public Rows rows() {
        return new Rows(entities);
    }

    @Override
    public void commit() {
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
