package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 acknowledged is there after a power cut, whatever the disk did with what nobody asked it to keep. */
class PowerCutTest {

    private static final int CUTS = 40;
    private static final int MOST_WRITES = 4;
    private static final String EXTENSION = ".mv.db";

    private final FilePath underPower = new FilePathUnderPower();

    @TempDir
    private Path folder;

    @BeforeEach
    void register() {
        FilePath.register(underPower);
    }

    @AfterEach
    void unregister() {
        FilePathUnderPower.beforeEachWrite(() -> {});
        FilePath.unregister(underPower);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterACut() throws IOException {
        for (int seed = 0; seed < CUTS; seed++) {
            Random chance = new Random(seed);
            Path before = folder.resolve("before" + seed);
            Path after = folder.resolve("after" + seed);
            ARecord record;
            int acknowledged = chance.nextInt(MOST_WRITES);
            try (CouncilStore store = CouncilStore.open("jdbc:h2:" + FilePathUnderPower.SCHEME + ":" + before)) {
                record = ARecord.in(store);
                for (int i = 0; i < acknowledged; i++) {
                    record.perform(new Deed.Enrol(List.of(late(i))));
                }
                FilePathUnderPower.cut(file(before), file(after), chance);
            }

            assertThat(membersIn(after, record))
                    .as("seed %s", seed)
                    .isEqualTo(AnAssociation.members().size() + acknowledged);
        }
    }

    @Test
    void whateverMomentThePowerIsCutAtWhileTheFileIsCompacted() throws IOException, SQLException {
        Path before = folder.resolve("before");
        String url = "jdbc:h2:" + FilePathUnderPower.SCHEME + ":" + before;
        ARecord record;
        try (CouncilStore store = CouncilStore.open(url)) {
            record = ARecord.in(store);
            record.perform(new Deed.Enrol(List.of(late(1))));
            WastefulFile.make(url);
        }
        List<Path> cuts = new ArrayList<>();
        Random chance = new Random(1);
        FilePathUnderPower.beforeEachWrite(() -> {
            cuts.add(folder.resolve("after" + cuts.size()));
            FilePathUnderPower.cut(file(before), file(cuts.get(cuts.size() - 1)), chance);
        });
        CouncilStore.open(url).close();
        FilePathUnderPower.beforeEachWrite(() -> {});

        assertThat(Files.size(file(before))).isLessThan(WastefulFile.LENGTH);
        assertThat(cuts)
                .hasSizeGreaterThan(10)
                .allSatisfy(after -> assertThat(membersIn(after, record))
                        .isEqualTo(AnAssociation.members().size() + 1));
    }

    private static int membersIn(Path database, ARecord record) {
        try (CouncilStore store = CouncilStore.open("jdbc:h2:file:" + database)) {
            return store.read(
                    record.association().id(), holdings -> holdings.members().size());
        }
    }

    private static Path file(Path database) {
        return Path.of(database + EXTENSION);
    }

    private static Member late(int number) {
        return new Member(
                new MemberId("late" + number),
                new Identity.Person("Zoé", "B"),
                LocalDate.of(2025, 3, 1),
                Optional.empty(),
                AnAssociation.member(1).dues());
    }
}
