package org.collegium.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.List;
import org.collegium.archive.Store;

/** A host with an EclipseLink unit of its own, which has the rows of the record beside its own entity. */
record UnitHost(EntityManagerFactory unit, EntityManager entities) implements JoinedHost {

    static UnitHost at(String url) {
        EntityManagerFactory unit = new HouseUnit(List.of(HouseUnit.ROWS)).at(url);
        return new UnitHost(unit, unit.createEntityManager());
    }

    @Override
    public void begin() {
        entities.getTransaction().begin();
    }

    @Override
    public void commit() {
        entities.getTransaction().commit();
        begin();
    }

    @Override
    public void rollback() {
        entities.getTransaction().rollback();
    }

    @Override
    public Connection connection() {
        return entities.unwrap(Connection.class);
    }

    @Override
    public Store join(CouncilStore store) {
        return CouncilStore.joining(entities);
    }

    @Override
    public void close() {
        if (entities.getTransaction().isActive()) {
            rollback();
        }
        unit.close();
    }
}
