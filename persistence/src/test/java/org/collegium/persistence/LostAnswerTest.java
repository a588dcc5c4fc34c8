package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.collegium.archive.Act;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that breaks during a commit: nobody knows whether it was kept, so that the same act is done again. */
class LostAnswerTest {

    /** When the connection breaks. */
    private enum Break {
        NEVER,
        BEFORE_THE_COMMIT,
        AFTER_IT
    }

    @ParameterizedTest
    @EnumSource(
            value = Break.class,
            names = {"BEFORE_THE_COMMIT", "AFTER_IT"})
    void whoDoesTheSameAgainHasActedOnce(Break when) {
        AtomicReference<Break> next = new AtomicReference<>(Break.NEVER);
        try (CouncilStore store = CouncilStore.open(breaking(next))) {
            ARecord record = ARecord.in(store);
            Archive archive = new Archive(store);
            Act act = record.act(3, new Deed.RecordSitting(record.association().january()));
            next.set(when);

            assertThatThrownBy(() -> archive.perform(act))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("whether the change was kept is not known");
            assertThat(archive.perform(act).orElseThrow()).isEqualTo(when == Break.AFTER_IT ? 0 : 1);
            assertThat(archive.read(record.association().id(), Holdings::sittings))
                    .hasSize(1);
            assertThat(archive.read(record.association().id(), Holdings::trail).traces())
                    .hasSize(4);
        }
    }

    private static DataSource breaking(AtomicReference<Break> next) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:lost-answer-" + System.identityHashCode(next) + ";DB_CLOSE_DELAY=-1");
        return new Connections() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = h2.getConnection();
                return proxy((proxy, method, arguments) -> {
                    Break now = method.getName().equals("commit") ? next.getAndSet(Break.NEVER) : Break.NEVER;
                    if (now == Break.BEFORE_THE_COMMIT) {
                        connection.rollback();
                    }
                    Object result = call(connection, method, arguments);
                    if (now != Break.NEVER) {
                        throw new SQLException("The connection broke", "08006");
                    }
                    return result;
                });
            }
        };
    }
}
