package org.collegium.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.collegium.persistence.CouncilStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plain program enters is there when the database is opened again. */
class FirstRecordTest {

    @Test
    void theRecordIsThereAfterwards(@TempDir Path folder) {
        String database = "jdbc:h2:file:" + folder.resolve("council");

        FirstRecord.main(new String[] {database});

        try (CouncilStore store = CouncilStore.open(database)) {
            AssociationId association = store.associations().get(0);
            assertThat(store.read(association, Holdings::association)
                            .orElseThrow()
                            .name())
                    .isEqualTo("Le Four");
            assertThat(store.read(association, Holdings::members)).hasSize(1);
        }
    }
}
