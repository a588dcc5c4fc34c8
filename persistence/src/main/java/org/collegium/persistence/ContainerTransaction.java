package org.collegium.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** A part of a transaction that a container began, and ends once the host has done its own part. */
final class ContainerTransaction implements Transaction {

    private final EntityManager entities;

    ContainerTransaction(EntityManager entities) {
        this.entities = entities;
        entities.joinTransaction();
        // Without this, what is read before the first write would not be read in the transaction.
        entities.unwrap(UnitOfWorkImpl.class).beginEarlyTransaction();
    }

    @Override
    public Rows rows() {
        return new Rows(entities);
    }

    @Override
    public void commit() {
        entities.flush();
    }

    @Override
    public void close() {
        try (entities) {
            // The container would write what is left when it ends the transaction.
            entities.clear();
        }
    }
}
