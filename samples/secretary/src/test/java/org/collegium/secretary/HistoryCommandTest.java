package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private String database = "";

    @BeforeEach
    void keep(@TempDir Path temporary) {
        database = "jdbc:h2:file:" + temporary.resolve("collegium");
        Run.keep(SampleFolder.original(), temporary.resolve("out"), database);
    }

    @Test
    @DisplayName("tells the history of a sitting, in order, with who did what")
    void ofASitting() {
        Run run = Run.of("history", "2026-01-06-council-1", "--db", database, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .allMatch(line -> line.endsWith("[2026-01-06-council-1]"))
                .anyMatch(line -> line.contains("record this sitting"));
    }

    @Test
    @DisplayName("an enrolment of many names the first of them and counts the others")
    void ofMany() {
        assertThat(Run.of("history", "--db", database, "--lang", "fr").out().lines())
                .anyMatch(line -> line.endsWith("\u00a0: ouvrir le dossier"))
                .anyMatch(line -> line.endsWith("inscrire des membres [M001, M002, M003, M004, M005 et 309 autres]"));
    }

    @Test
    @DisplayName("what the trail has nothing about is said, with what to ask")
    void ofNothing() {
        Run run = Run.of("history", "2027", "--db", database, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("The audit trail has nothing about “2027”.");
    }

    @Test
    @DisplayName("a line changed behind its back is found by register verify, and named")
    void changedBehindItsBack() throws SQLException {
        Run before = Run.of("register", "verify", "--db", database, "--lang", "en");
        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).contains("The audit trail is whole: ");
        try (Connection prompt = DriverManager.getConnection(database);
                Statement statement = prompt.createStatement()) {
            statement.execute("update act set actor = 'M001' where number = 3");
        }

        Run after = Run.of("register", "verify", "--db", database, "--lang", "en");
        assertThat(after.exitCode()).isEqualTo(1);
        assertThat(after.out().lines())
                .containsExactly(
                        "Line 3 of the audit trail was changed after it was written.",
                        "The register is whole, but the audit trail as it stands does not tell who did what.");
    }
}
