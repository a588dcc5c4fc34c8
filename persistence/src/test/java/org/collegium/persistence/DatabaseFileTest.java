package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.collegium.archive.ActId;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 acknowledged is found in its file at any moment, and the file does not grow for ever. */
class DatabaseFileTest {

    private static final int ACTS = 40;

    /** As soon as it is of no use any more, a page is overwritten, as in a file that was open for long. */
    private static final String OFTEN_OVERWRITTEN = ";RETENTION_TIME=0";

    @TempDir
    private Path folder;

    private Path file;
    private String address;

    @BeforeEach
    void name() {
        file = folder.resolve("council.mv.db");
        address = "jdbc:h2:file:" + folder.resolve("council");
    }

    @Test
    void whateverMomentAProcessIsKilledAtWhatItAcknowledgedIsFound() throws IOException {
        List<ActId> acknowledged = new ArrayList<>();
        try (CouncilStore store = CouncilStore.open(address + OFTEN_OVERWRITTEN)) {
            AssociationId association = ARecord.in(store).association().id();
            for (int act = 1; act <= ACTS; act++) {
                acknowledged.add(UnderLoad.write(store, association));

                Files.copy(file, folder.resolve("found.mv.db"), StandardCopyOption.REPLACE_EXISTING);
                try (CouncilStore found = CouncilStore.open("jdbc:h2:file:" + folder.resolve("found"))) {
                    assertThat(UnderLoad.lost(found, association, acknowledged))
                            .as("after %s acts", act)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aFileMuchLongerThanWhatItHoldsIsCompactedAtItsOpening() throws IOException, SQLException {
        AssociationId association;
        try (CouncilStore store = CouncilStore.open(address)) {
            association = ARecord.in(store).association().id();
            WastefulFile.make(address);
        }
        assertThat(Files.size(file)).isGreaterThan(WastefulFile.LENGTH);

        try (CouncilStore store = CouncilStore.open(address)) {
            assertThat(Files.size(file)).isLessThan(WastefulFile.LENGTH / 4);
            assertThat(store.read(association, Holdings::trail).verify()).isEmpty();
            assertThat(UnderLoad.lost(store, association, List.of(UnderLoad.write(store, association))))
                    .isEmpty();
        }
    }

    @Test
    void whileSomebodyElseHereWorksWithALongFileItIsLeftAsItIs() throws IOException, SQLException {
        try (CouncilStore first = CouncilStore.open(address)) {
            AssociationId association = ARecord.in(first).association().id();
            WastefulFile.make(address);

            try (CouncilStore second = CouncilStore.open(address)) {
                List<ActId> acknowledged =
                        List.of(UnderLoad.write(first, association), UnderLoad.write(second, association));
                assertThat(UnderLoad.lost(first, association, acknowledged)).isEmpty();
                assertThat(Files.size(file)).isGreaterThan(WastefulFile.LENGTH);
            }
        }
    }

    @Test
    void aPoolWhoseH2MightForgetIsRefused() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(address, "sa", "");
        assertThatThrownBy(() -> CouncilStore.open(pool))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("may forget what it acknowledged", "REUSE_SPACE=FALSE");
        pool.dispose();
    }

    @Test
    void aPoolWhoseH2OnlyAppendsIsOpened() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(address + ";REUSE_SPACE=FALSE", "sa", "");
        try (CouncilStore store = CouncilStore.open(pool)) {
            AssociationId association = ARecord.in(store).association().id();
            assertThat(UnderLoad.lost(store, association, List.of(UnderLoad.write(store, association))))
                    .isEmpty();
        } finally {
            pool.dispose();
        }
    }
}
