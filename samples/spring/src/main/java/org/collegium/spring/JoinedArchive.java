package org.collegium.spring;

import java.sql.Connection;
import javax.sql.DataSource;
import org.collegium.archive.Act;
import org.collegium.archive.Archive;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Answer;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The archive within whatever transaction the house has begun. */
@Component
public class JoinedArchive {

    private final CouncilStore store;
    private final DataSource dataSource;

    JoinedArchive(CouncilStore store, DataSource dataSource) {
        this.store = store;
        this.dataSource = dataSource;
    }

    /**
     * Does an act, which stands or falls with the transaction.
     *
     * @throws IllegalArgumentException when no transaction was begun
     */
    public Answer<Integer> perform(Act act) {
        // Within a transaction it is the connection of Hibernate's, which outlives its release here.
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return new Archive(store.within(connection)).perform(act);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
