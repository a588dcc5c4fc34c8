package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterVerifyCommandTest {

    @TempDir
    private static Path kept;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void keep() {
        Run.keep(SampleFolder.original(), kept.resolve("out"), "jdbc:h2:file:" + kept.resolve("collegium"));
    }

    @BeforeEach
    void copy() throws IOException {
        Files.copy(kept.resolve("collegium.mv.db"), temporary.resolve("collegium.mv.db"));
    }

    @Test
    @DisplayName("of a whole register it prints the head, to be compared with the minutes, and the exit code is 0")
    void whole() {
        Run run = verify("en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "(?s)The register is whole, and the record is what it sealed\\. Last entry: no\\.\u00a016, sealed"
                                + " on 6\u00a0January 2026, hash [0-9a-f]{64}\\. Compare it.*");
        assertThat(run.exitCode()).isZero();
        assertThat(verify("fr").out()).startsWith("Le registre est intact");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whatever is changed behind its back is found and named, and the exit code is 1")
    @CsvSource(
            delimiter = '|',
            value = {
                "update register_entry set content = replace(content, 'FOR', 'for') where number = 2|Entry 2 of the register was changed after it was sealed.",
                "update register_entry set root = hash where number = 5|Entry 5 of the register was changed after it was sealed.",
                "update register_entry set salt = hash where number = 2|The record of 2025-02-04-council-1 is no longer what entry 2 of the register sealed",
                "delete from register_entry where number = 4|Entry 4 of the register bears the number 5.",
                "update register_entry set number = 99 where number = 16|Entry 16 of the register bears the number 99.",
                "update agenda_item set title = concat(title, '.') where sitting = '2025-01-07-council-1' and item = 3|The record of 2025-01-07-council-1 is no longer what entry 1 of the register sealed"
            })
    void changed(String sql, String found) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        Run run = verify("en");

        assertThat(run.out())
                .contains(found)
                .endsWith("As it stands the register proves nothing." + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a database that cannot be read, or keeps no record, is told, and the exit code is 2")
    void refused() {
        Run empty = Run.of("register", "verify", "--db", "jdbc:h2:mem:nothing-to-verify", "--lang", "en");
        Run nowhere = Run.of("register", "verify", "--db", "jdbc:nothing:at-all", "--lang", "en");

        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).startsWith("The database holds 0 associations; exactly one is needed.");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("Failed: ").contains("jdbc:nothing:at-all");
    }

    private Run verify(String language) {
        return Run.of("register", "verify", "--db", database(), "--lang", language);
    }

    private String database() {
        return "jdbc:h2:file:" + temporary.resolve("collegium");
    }
}
