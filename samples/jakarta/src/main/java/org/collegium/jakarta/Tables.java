package org.collegium.jakarta;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.collegium.persistence.CouncilStore;

/** Makes the tables of the record when the house opens; those of the house its persistence unit makes. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Tables {

    @Resource(lookup = "java:app/jdbc/house")
    private DataSource dataSource;

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        CouncilStore.migrate(dataSource);
    }
}
