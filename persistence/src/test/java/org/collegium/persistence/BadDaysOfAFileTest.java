package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with a file of H2 in the midst of work is said, and keeps nothing by halves. */
class BadDaysOfAFileTest {

    private final FilePath smallDisk = new FilePathOnSmallDisk();

    private static final int HEAD = 8192;

    @TempDir
    private Path folder;

    @BeforeEach
    void register() {
        FilePath.register(smallDisk);
    }

    @AfterEach
    void unregister() {
        FilePathOnSmallDisk.fill(false);
        FilePath.unregister(smallDisk);
    }

    @Test
    void aFullDiskKeepsNothingOfTheActAndIsWorkedWithAgainOnceItHasRoom() {
        String url = "jdbc:h2:" + FilePathOnSmallDisk.SCHEME + ":" + folder.resolve("council");
        ARecord record;
        try (CouncilStore store = CouncilStore.open(url)) {
            record = ARecord.in(store);
            FilePathOnSmallDisk.fill(true);
            assertThatThrownBy(() -> record.with(record.association().january()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll("nothing of the change was kept", "the disk of the database is full");

            FilePathOnSmallDisk.fill(false);
            assertThat(store.read(record.association().id(), Holdings::sittings))
                    .isEmpty();
            record.with(record.association().january());
        }

        try (CouncilStore store = CouncilStore.open(url)) {
            assertThat(store.read(record.association().id(), Holdings::sittings))
                    .containsExactly(record.association().january());
            assertThat(store.read(record.association().id(), Holdings::trail).traces())
                    .hasSize(4);
        }
    }

    @Test
    void whileTheDiskIsFullNothingIsKeptHoweverOftenItIsTried() {
        String url = "jdbc:h2:" + FilePathOnSmallDisk.SCHEME + ":" + folder.resolve("council");
        try (CouncilStore store = CouncilStore.open(url)) {
            ARecord record = ARecord.in(store);
            FilePathOnSmallDisk.fill(true);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> record.with(record.association().january()))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("nothing of the change was kept");
            }
            FilePathOnSmallDisk.fill(false);
            record.with(record.association().january());

            assertThat(store.read(record.association().id(), Holdings::trail).traces())
                    .hasSize(4);
        }
    }

    @Test
    void aStoreGoesOnAfterAFullDiskThatSomebodyElseHereRanInto() {
        String url = "jdbc:h2:" + FilePathOnSmallDisk.SCHEME + ":" + folder.resolve("council");
        try (CouncilStore other = CouncilStore.open(url);
                CouncilStore store = CouncilStore.open(url)) {
            ARecord record = ARecord.in(store);
            FilePathOnSmallDisk.fill(true);
            assertThatThrownBy(() -> ARecord.in(other)).isInstanceOf(StoreException.class);

            FilePathOnSmallDisk.fill(false);
            assertThatThrownBy(() -> store.read(record.association().id(), Holdings::sittings))
                    .isInstanceOf(StoreException.class);
            record.with(record.association().january());
            assertThat(store.read(record.association().id(), Holdings::sittings))
                    .containsExactly(record.association().january());
        }
    }

    @Test
    void aFileDamagedInTheMidstOfWorkIsSaidAndTheBackupBringsItBack() throws IOException {
        Path file = folder.resolve("council.mv.db");
        Path backup = folder.resolve("backup.zip");
        try (CouncilStore store = CouncilStore.open("jdbc:h2:file:" + folder.resolve("council"))) {
            ARecord record = ARecord.in(store);
            record.with(record.association().january());
            try (OutputStream out = Files.newOutputStream(backup)) {
                store.backup(out);
            }
        }
        try (CouncilStore store = CouncilStore.open("jdbc:h2:file:" + folder.resolve("council"))) {
            AssociationId association = store.associations().get(0);
            damage(file);
            assertThatThrownBy(() -> store.read(association, Holdings::record))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("damaged");
        }
        try (CouncilStore restored = CouncilStore.restore(backup, "jdbc:h2:file:" + folder.resolve("restored"))) {
            assertThat(restored.read(restored.associations().get(0), Holdings::sittings))
                    .hasSize(1);
        }
    }

    /** All but its head, which H2 has read already. */
    private static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size() - HEAD), HEAD);
        }
    }
}
