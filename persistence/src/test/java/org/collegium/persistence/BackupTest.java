package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.member.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backup of either database is restored into either, row by row, or not at all. */
class BackupTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void everythingIsThereAgain(Database from, Database to) throws IOException, SQLException {
        try (CouncilStore store = CouncilStore.open(url(from, "backup_from"))) {
            ARecord.ofEverything(store);
            Path file = backup(store);

            try (CouncilStore restored = CouncilStore.restore(file, url(to, "backup_to"))) {
                assertThat(restored.associations()).hasSize(2).isEqualTo(store.associations());
                store.associations().forEach(association -> assertSame(association, store, restored));
                assertThat(contents(backup(restored))).isEqualTo(contents(file));
            }
        }
    }

    @Test
    void aNoteThatIsEmptyIsNotTheSameAsNone() {
        assertThat(Fingerprint.NONE.with(List.of("a"), List.of("")))
                .isNotEqualTo(Fingerprint.NONE.with(List.of(), List.of()));
    }

    @Test
    void itIsOfOneMomentWhileOthersWrite() throws IOException {
        try (CouncilStore store = CouncilStore.open("jdbc:h2:mem:backup-moment")) {
            ARecord record = ARecord.in(store);
            Path file = folder.resolve("moment.zip");
            try (OutputStream out =
                    new Interrupted(file, () -> record.with(record.association().january()))) {
                store.backup(out);
            }

            try (CouncilStore restored = CouncilStore.restore(file, "jdbc:h2:mem:backup-moment-2")) {
                AssociationId association = record.association().id();
                assertThat(restored.read(association, Holdings::sittings)).isEmpty();
                assertThat(restored.read(association, Holdings::trail).traces()).hasSize(3);
                assertThat(store.read(association, Holdings::trail).traces()).hasSize(4);
            }
        }
    }

    @Test
    void aDatabaseThatHoldsARecordIsLeftAlone() throws IOException {
        try (CouncilStore store = CouncilStore.open("jdbc:h2:mem:backup-full")) {
            ARecord record = ARecord.in(store);
            Path file = backup(store);

            assertThatThrownBy(() -> CouncilStore.restore(file, "jdbc:h2:mem:backup-full"))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The database jdbc:h2:mem:backup-full already holds a record: restore into one that is"
                            + " empty yet");
            assertThat(store.read(record.association().id(), Holdings::trail).traces())
                    .hasSize(3);
        }
    }

    @Test
    void aChangedRowIsFoundNamedAndNothingKept() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("restored");
        try (CouncilStore store = CouncilStore.open("jdbc:h2:mem:backup-changed")) {
            ARecord record = ARecord.in(store);
            record.with(record.association().january());
            Path file = backup(store);
            Path changed = folder.resolve("changed.zip");
            Files.copy(file, changed);
            replace(changed, "vote_seat.csv", "\"AGAINST\"", "\"FOR\"");

            assertThatThrownBy(() -> CouncilStore.restore(changed, url))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("changed.zip is damaged: the rows of vote_seat");
            try (CouncilStore restored = CouncilStore.restore(file, url)) {
                assertThat(restored.read(record.association().id(), Holdings::sittings))
                        .containsExactly(record.association().january());
            }
        }
    }

    @Test
    void aTableLeftOutIsMissed() throws IOException {
        try (CouncilStore store = CouncilStore.open("jdbc:h2:mem:backup-short")) {
            ARecord.in(store);
            Path file = backup(store);
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Files.delete(zip.getPath("dues.csv"));
            }

            assertThatThrownBy(() -> CouncilStore.restore(file, "jdbc:h2:mem:backup-short-2"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is no backup of Collegium");
        }
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws IOException {
        try (CouncilStore store = CouncilStore.open("jdbc:h2:mem:backup-newer")) {
            Path file = backup(store);
            replace(file, "contents.txt", "schema " + Schema.VERSION, "schema 999");

            assertThatThrownBy(() -> CouncilStore.restore(file, "jdbc:h2:mem:backup-newer-2"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll("999", Integer.toString(Schema.VERSION));
        }
    }

    @Test
    void anyOtherFileIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("photo.jpg"), "no zip");

        assertThatThrownBy(() -> CouncilStore.restore(file, "jdbc:h2:mem:backup-none"))
                .isInstanceOf(StoreException.class)
                .hasMessage("photo.jpg is no backup of Collegium; give the file that collegium backup wrote");
    }

    private static void assertSame(AssociationId association, CouncilStore store, CouncilStore restored) {
        assertThat(restored.read(association, Holdings::trail)).isEqualTo(store.read(association, Holdings::trail));
        assertThat(restored.read(association, Holdings::register))
                .isEqualTo(store.read(association, Holdings::register));
        assertThat(restored.read(association, Holdings::sittings))
                .isEqualTo(store.read(association, Holdings::sittings));
        assertThat(restored.<Members>read(association, Holdings::members))
                .isEqualTo(store.<Members>read(association, Holdings::members));
        assertThat(restored.read(association, Holdings::conflicts))
                .isEqualTo(store.read(association, Holdings::conflicts));
        assertThat(restored.<Integer>read(
                        association,
                        holdings ->
                                holdings.review(sittingOn(JANUARY)).remarks().size()))
                .isEqualTo(store.<Integer>read(
                        association,
                        holdings ->
                                holdings.review(sittingOn(JANUARY)).remarks().size()));
    }

    private static String url(Database database, String name) throws SQLException {
        return database == Database.H2 ? "jdbc:h2:mem:" + name : PostgresServer.V18.database(name);
    }

    private Path backup(CouncilStore store) throws IOException {
        Path file = Files.createTempFile(folder, "backup", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.backup(out);
        }
        return file;
    }

    private static String contents(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath("contents.txt"));
        }
    }

    private static void replace(Path file, String name, String text, String by) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
            String old = Files.readString(zip.getPath(name), StandardCharsets.UTF_8);
            assertThat(old).contains(text);
            Files.writeString(zip.getPath(name), old.replace(text, by));
        }
    }

    /** A file during whose writing, once the first tables were read, somebody else writes to the database. */
    private static final class Interrupted extends OutputStream {

        private static final int SOME_TABLES = 300;

        private final OutputStream file;
        private final Runnable interruption;
        private int written;

        private Interrupted(Path file, Runnable interruption) throws IOException {
            this.file = Files.newOutputStream(file);
            this.interruption = interruption;
        }

        @Override
        public void write(int b) throws IOException {
            written++;
            if (written == SOME_TABLES) {
                interruption.run();
            }
            file.write(b);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
