package org.collegium.secretary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.collegium.persistence.PostgresServer;
import org.collegium.secretary.folder.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    private Path folder;

    private String database = "";

    @BeforeEach
    void keep() {
        database = "jdbc:h2:file:" + folder.resolve("collegium");
        Run.keep(SampleFolder.original(), folder.resolve("out"), database);
    }

    @Test
    @DisplayName("a backup is written for its owner alone, restored, and writes the same year again")
    void backUpAndRestore() throws IOException {
        Path file = folder.resolve("council.zip");
        String restored = "jdbc:h2:file:" + folder.resolve("restored");

        Run backup = Run.of("backup", file.toString(), "--db", database, "--lang", "en");
        assertThat(backup.exitCode()).as(backup.err()).isZero();
        assertThat(backup.out().lines())
                .containsExactly(
                        "Wrote " + file + ", and read it again: 1 record. Whoever has this file has all that was kept,"
                                + " what is confidential too.",
                        "Ar Roued Digor: the register holds, 16 entries, and the audit trail, " + lines(backup)
                                + " lines.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Run restore = Run.of("restore", file.toString(), "--db", restored, "--lang", "fr");
        assertThat(restore.exitCode()).as(restore.err()).isZero();
        assertThat(restore.out()).contains("est rétabli\u00a0: 1\u00a0dossier", "le registre tient, 16\u00a0entrées");
        Run.of("year", "--out", folder.resolve("again").toString(), "--db", restored);
        assertThat(Run.reports(folder.resolve("again")))
                .hasSizeGreaterThan(40)
                .isEqualTo(Run.reports(folder.resolve("out")));
    }

    @Test
    @DisplayName("a copy in PostgreSQL writes the same year again")
    void copy() throws IOException, SQLException {
        String to = PostgresServer.V18.database("copy");

        Run copy = Run.of("copy", "--from", database, "--to", to, "--lang", "en");
        assertThat(copy.exitCode()).as(copy.err()).isZero();
        assertThat(copy.out())
                .startsWith("Copied 1 record, each row as it was.")
                .contains("the register holds, 16 entries");
        Run.of("year", "--out", folder.resolve("again").toString(), "--db", to);
        assertThat(Run.reports(folder.resolve("again"))).isEqualTo(Run.reports(folder.resolve("out")));
        Run twice = Run.of("copy", "--from", database, "--to", to, "--lang", "en");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("already holds a record: restore into one that is empty yet");
    }

    @Test
    @DisplayName("what does not hold is backed up all the same, and said")
    void broken() throws SQLException {
        try (Connection prompt = DriverManager.getConnection(database);
                Statement statement = prompt.createStatement()) {
            statement.execute("update register_entry set content = replace(content, 'e', 'a') where number = 3");
        }

        Run backup = Run.of("backup", folder.resolve("b.zip").toString(), "--db", database, "--lang", "en");
        assertThat(backup.exitCode()).isEqualTo(1);
        assertThat(backup.err()).contains("Entry 3 of the register was changed after it was sealed.");
        assertThat(backup.out()).contains("Ar Roued Digor: does not hold (16 entries, ");
        assertThat(folder.resolve("b.zip")).exists();
    }

    @Test
    @DisplayName("a file that cannot be written leaves the one that is there")
    void unwritable() {
        Run backup = Run.of("backup", folder.resolve("none/b.zip").toString(), "--db", database, "--lang", "en");

        assertThat(backup.exitCode()).isEqualTo(2);
        assertThat(backup.err()).contains("none");
    }

    @Test
    @DisplayName("a damaged backup restores nothing, and says what is damaged")
    void damaged() throws IOException {
        Path file = Files.writeString(folder.resolve("b.zip"), "PK");
        Run restore = Run.of("restore", file.toString(), "--db", "jdbc:h2:file:" + folder.resolve("r"), "--lang", "fr");

        assertThat(restore.exitCode()).isEqualTo(2);
        assertThat(restore.err()).contains("b.zip n’est pas une sauvegarde de Collegium");
        assertThat(folder.resolve("r.mv.db")).doesNotExist();
    }

    private static String lines(Run backup) {
        return backup.out().replaceAll("(?s).*audit trail, (\\d+) lines.*", "$1");
    }
}
