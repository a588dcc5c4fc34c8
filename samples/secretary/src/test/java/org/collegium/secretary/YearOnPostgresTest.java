package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.collegium.persistence.PostgresServer;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearOnPostgresTest {

    @Test
    @DisplayName("a record in PostgreSQL writes the same documents and tables as one in H2, byte for byte")
    void year(@TempDir Path temporary) throws IOException, SQLException {
        Path folder = SampleFolder.original();
        String database = PostgresServer.V18.database("year");
        Run.keep(folder, temporary.resolve("h2"), "jdbc:h2:file:" + temporary.resolve("collegium"));
        Run.keep(folder, temporary.resolve("postgresql"), database);

        assertThat(Run.reports(temporary.resolve("postgresql")))
                .hasSizeGreaterThan(40)
                .isEqualTo(Run.reports(temporary.resolve("h2")));
        Run verified = Run.of("register", "verify", "--db", database, "--lang", "en");
        assertThat(verified.out()).startsWith("The register is whole").contains("The audit trail is whole");
    }
}
