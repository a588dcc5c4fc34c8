package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with a PostgreSQL server is said, keeps nothing by halves, and is over once its cause is. */
class BadDaysTest {

    @TempDir
    private Path folder;

    @Test
    void aServerThatComesBackIsWorkedWithAgain() throws IOException {
        RunningServer first = PostgresServer.V18.startedOn(folder.resolve("data"));
        int port = first.port();
        try (CouncilStore store = CouncilStore.open(first.url("postgres"))) {
            ARecord record = ARecord.in(store);
            first.close();

            assertThatThrownBy(() -> record.with(record.association().january()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nothing of the change was kept");
            try (RunningServer second = PostgresServer.V18.startedOn(folder.resolve("data"), port)) {
                assertThat(second.port()).isEqualTo(port);
                record.with(record.association().january());
                assertThat(store.read(record.association().id(), Holdings::trail)
                                .traces())
                        .hasSize(4);
            }
        }
    }

    @Test
    void aConnectionCutInTheMidstOfAnActKeepsNothingOfIt() throws SQLException {
        String url = PostgresServer.V18.database("cut");
        try (CouncilStore store = CouncilStore.open(url)) {
            ARecord record = ARecord.in(store);

            assertThatThrownBy(() -> store.write(record.association().id(), holdings -> {
                        holdings.add(record.association().january());
                        cutConnectionsTo("cut", url);
                        holdings.enrol(List.of(AnAssociation.member(1)));
                        return Answer.granted(true);
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nothing of the change was kept");
            assertThat(store.read(record.association().id(), Holdings::sittings))
                    .isEmpty();
            record.perform(new Deed.RecordSitting(record.association().january()));
            assertThat(store.read(record.association().id(), Holdings::sittings))
                    .hasSize(1);
        }
    }

    @Test
    void aPlaceWithoutAServerIsNamed() {
        assertThatThrownBy(() -> CouncilStore.open("jdbc:postgresql://localhost:1/council", "council", "secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("jdbc:postgresql://localhost:1/council", "no driver or server answers")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws SQLException {
        String url = PostgresServer.V18.database("there").replace("/there", "/elsewhere");

        assertThatThrownBy(() -> CouncilStore.open(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is none of this name on the server");
    }

    private static void cutConnectionsTo(String database, String url) {
        try (Connection connection = DriverManager.getConnection(url.replace("/" + database, "/postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
