package org.collegium.persistence;

import static org.eclipse.persistence.config.PersistenceUnitProperties.ECLIPSELINK_PERSISTENCE_XML;
import static org.eclipse.persistence.config.PersistenceUnitProperties.JDBC_URL;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.util.Map;
import org.collegium.archive.Store;

/** A host with an EclipseLink unit of its own, which has the rows of the record beside its own entity. */
record UnitHost(EntityManagerFactory unit, EntityManager entities) implements JoinedHost {

    static UnitHost at(String url) {
        EntityManagerFactory unit = Persistence.createEntityManagerFactory(
                "house", Map.of(ECLIPSELINK_PERSISTENCE_XML, "META-INF/house.xml", JDBC_URL, url));
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
