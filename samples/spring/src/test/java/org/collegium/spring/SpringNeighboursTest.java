package org.collegium.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.collegium.archive.AnAssociation;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.collegium.words.Answer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The house's Flyway and Hibernate, and those of the record, in one database without seeing each other. */
class SpringNeighboursTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void theHostsFlywayKnowsItsOwnScriptsAlone() {
        try (ConfigurableApplicationContext house = open()) {
            assertThat(Stream.of(house.getBean(Flyway.class).info().all()).map(MigrationInfo::getScript))
                    .containsExactly("V1__rooms_are_booked.sql");
            assertThat(scripts(house, "flyway_schema_history")).containsExactly("V1__rooms_are_booked.sql");
            assertThat(scripts(house, "collegium_schema_history"))
                    .isNotEmpty()
                    .doesNotContain("V1__rooms_are_booked.sql");
        }
    }

    @Test
    void theHostsFlywayGoesBeforeTheStore() {
        try (ConfigurableApplicationContext house = open()) {
            assertThat(house.getBeanFactory().getBeanDefinition("councilStore").getDependsOn())
                    .contains("flywayInitializer");
        }
    }

    @Test
    void theHostsFlywayComesToARecordThatIsThereAlready() {
        AssociationId association = aRecord();

        try (ConfigurableApplicationContext house =
                open("--spring.flyway.baseline-on-migrate=true", "--spring.flyway.baseline-version=0")) {
            assertThat(scripts(house, "flyway_schema_history"))
                    .containsExactly("<< Flyway Baseline >>", "V1__rooms_are_booked.sql");
            assertThat(house.getBean(Bookings.class).count()).isZero();
            assertThat(house.getBean(CouncilStore.class).associations()).containsExactly(association);
        }
    }

    @Test
    void withoutABaselineTheHostsFlywayDeclinesARecordThatIsThereAlready() {
        aRecord();

        assertThatThrownBy(this::open).rootCause().hasMessageContaining("non-empty schema");
    }

    @Test
    void bothComeBackToTheirOwnTables() {
        open().close();

        try (ConfigurableApplicationContext house = open()) {
            assertThat(scripts(house, "flyway_schema_history")).hasSize(1);
            assertThat(house.getBean(CouncilStore.class).associations()).isEmpty();
        }
    }

    @Test
    void hibernateKnowsTheBookingAlone() {
        try (ConfigurableApplicationContext house = open()) {
            Set<EntityType<?>> entities =
                    house.getBean(EntityManagerFactory.class).getMetamodel().getEntities();
            assertThat(entities).extracting(EntityType::getJavaType).isEqualTo(List.of(Booking.class));
        }
    }

    @Test
    void noPersistenceUnitIsDescribedForOthersToFind() throws IOException {
        for (String file : List.of("META-INF/persistence.xml", "META-INF/orm.xml")) {
            assertThat(Collections.list(getClass().getClassLoader().getResources(file)))
                    .as(file)
                    .isEmpty();
        }
    }

    private ConfigurableApplicationContext open(String... arguments) {
        return new SpringApplicationBuilder(House.class)
                .properties("spring.datasource.url=" + url, "spring.datasource.username=sa")
                .run(arguments);
    }

    /** A record in the database, made before the house. */
    private AssociationId aRecord() {
        AnAssociation association = AnAssociation.unheardOf();
        try (CouncilStore store = CouncilStore.open(url, "sa", "")) {
            store.write(association.id(), holdings -> {
                        holdings.open(association.letterhead(), association.bylaws());
                        return Answer.granted(true);
                    })
                    .orElseThrow();
        }
        return association.id();
    }

    /** What a Flyway says that it ran; the line of rank -1 is its own table's. */
    private static List<String> scripts(ConfigurableApplicationContext house, String history) {
        String query = "select \"script\" from \"%s\" where \"installed_rank\" > 0 order by \"installed_rank\"";
        return house.getBean(JdbcTemplate.class).queryForList(query.formatted(history), String.class);
    }
}
