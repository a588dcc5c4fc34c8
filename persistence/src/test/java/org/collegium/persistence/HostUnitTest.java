package org.collegium.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.collegium.archive.Holdings;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host's own EclipseLink unit, to which the rows of the record belong. */
class HostUnitTest {

    private final JdbcDataSource pool = new JdbcDataSource();
    private Connection keepsItOpen;
    private ARecord record;
    private UnitHost host;

    @BeforeEach
    void open() throws SQLException {
        pool.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        keepsItOpen = pool.getConnection();
        CouncilStore.migrate(pool);
        host = UnitHost.at(pool.getURL());
        host.begin();
        host.execute("create table booking (room varchar(20), hours varchar(20))");
        host.commit();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
        keepsItOpen.close();
    }

    @Test
    void aRecordCanBeOpenedReadAndChangedThereAlone() {
        record = ARecord.in(CouncilStore.joining(host.entities()));
        host.commit();
        new ARecord(record.association(), CouncilStore.joining(host.entities()))
                .with(record.association().january());
        host.commit();

        assertThat(CouncilStore.joining(host.entities())
                        .read(record.association().id(), Holdings::sittings))
                .containsExactly(record.association().january());
    }

    @Test
    void theEntitiesOfTheHostStayManaged() {
        Booking booking = new Booking("Salle 2");
        host.entities().persist(booking);

        record = ARecord.in(CouncilStore.joining(host.entities()));
        assertThat(host.entities().contains(booking)).isTrue();
        booking.keep("18–20");
        host.commit();

        host.entities().clear();
        assertThat(host.entities().find(Booking.class, "Salle 2").hours()).isEqualTo("18–20");
    }

    @Test
    void theMappingFileNamesEveryRow() throws IOException {
        try (InputStream file = Objects.requireNonNull(HostUnitTest.class.getResourceAsStream("rows.xml"))) {
            List<String> named = Pattern.compile("<entity class=\"(\\w+)\"/>")
                    .matcher(new String(file.readAllBytes(), UTF_8))
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            assertThat(named)
                    .containsExactlyElementsOf(RowSetup.rowClasses()
                            .map(Class::getSimpleName)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aUnitWithoutTheRowsIsToldWhatToName() {
        EntityManagerFactory bare = new HouseUnit(List.of()).at(pool.getURL());
        try (bare;
                EntityManager entities = bare.createEntityManager()) {
            entities.getTransaction().begin();
            assertThatThrownBy(() -> CouncilStore.joining(entities))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("org/collegium/persistence/rows.xml");
        }
    }

    @Test
    void theTablesAreMadeOnce() throws SQLException {
        record = ARecord.in(CouncilStore.joining(host.entities()));
        host.commit();
        CouncilStore.migrate(pool);

        assertThat(CouncilStore.joining(host.entities()).associations())
                .containsExactly(record.association().id());
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        host.execute("update \"collegium_schema_history\" set \"version\" = '9999' where \"version\" = '"
                + Schema.VERSION + "'");
        host.commit();

        assertThatThrownBy(() -> CouncilStore.migrate(pool))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("9999");
    }
}
