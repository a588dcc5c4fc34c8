package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.archive.Trail;
import org.collegium.meeting.Meeting;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Opening a database in a file, closing it, and all that can stand in the way. */
class OpeningTest {

    @TempDir
    private Path folder;

    @Nested
    class WhenItIsOpenedAgain {

        @Test
        void everythingIsThere() {
            ARecord record;
            Trail trail;
            try (CouncilStore store = CouncilStore.open(url())) {
                record = ARecord.in(store);
                record.with(record.association().january());
                trail = store.read(record.association().id(), Holdings::trail);
            }

            try (CouncilStore store = CouncilStore.open(url())) {
                AnAssociation association = record.association();
                assertThat(store.associations()).containsExactly(association.id());
                store.read(association.id(), holdings -> {
                    assertThat(holdings.association()).contains(association.letterhead());
                    assertThat(holdings.bylaws()).isEqualTo(association.bylaws());
                    assertThat(holdings.members()).isEqualTo(Members.of(AnAssociation.members()));
                    assertThat(holdings.council().mandates()).hasSameElementsAs(AnAssociation.mandates());
                    assertThat(holdings.sitting(sittingOn(JANUARY))).contains(new Stored<>(association.january(), 1));
                    assertThat(holdings.trail()).isEqualTo(trail);
                    assertThat(trail.traces()).hasSize(4);
                    return true;
                });
            }
        }

        @Test
        void itsSchemaIsNotMadeAgain() throws SQLException {
            CouncilStore.open(url()).close();
            CouncilStore.open(url()).close();

            assertThat(ask("select count(*) from \"collegium_schema_history\" where \"type\" = 'SQL'"))
                    .isEqualTo(Integer.toString(Schema.VERSION - Schema.OLDEST));
            assertThat(ask("select max(cast(\"version\" as integer)) from \"collegium_schema_history\""))
                    .isEqualTo(Integer.toString(Schema.VERSION));
        }

        @Test
        void itsFileIsReadByItsOwnerAlone() throws IOException {
            CouncilStore.open(url()).close();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("council.mv.db"))))
                    .isEqualTo("rw-------");
        }

        @Test
        void nothingIsLeftForH2ToWriteInTheBackground() throws SQLException {
            CouncilStore.open(url()).close();

            assertThat(ask("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void theLastScriptIsTheVersionThatTheLibraryKnows() throws IOException {
        try (InputStream scripts = Schema.class.getResourceAsStream("migrations")) {
            assertThat(new String(scripts.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .as("one version is made in Java")
                    .hasSize(Schema.VERSION - Schema.OLDEST)
                    .anyMatch(name -> name.startsWith("V" + (ChainTheTrail.VERSION - 1) + "__"))
                    .noneMatch(name -> name.startsWith("V" + ChainTheTrail.VERSION + "__"))
                    .anyMatch(name -> name.startsWith("V" + Schema.VERSION + "__"));
        }
    }

    @Nested
    class WhenTablesOfTheHostAreThere {

        @Test
        void theyAreLeftAlone() throws SQLException {
            ask("create table invoice (id integer)");

            CouncilStore.open(url()).close();

            assertThat(ask("select count(*) from invoice")).isEqualTo("0");
        }
    }

    @Nested
    class WhenItCannotBeOpened {

        @Test
        void aNewerSchemaIsLeftToTheNewerLibrary() throws SQLException {
            CouncilStore.open(url()).close();
            int newer = Schema.VERSION + 1;
            ask("update \"collegium_schema_history\" set \"version\" = '" + newer + "'");

            assertThatThrownBy(() -> CouncilStore.open(url()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(
                            "schema version " + newer, "only up to " + Schema.VERSION, "newer Collegium");
        }

        @Test
        void aDatabaseOfATrialVersionIsNamed() throws SQLException {
            CouncilStore.open(url()).close();
            ask("update \"collegium_schema_history\" set \"version\" = '" + (Schema.OLDEST - 1) + "'");

            assertThatThrownBy(() -> CouncilStore.open(url()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(url(), "earlier trial version", "into a new one");
        }

        @Test
        void aLockedFileIsNamed() throws IOException {
            CouncilStore.open(url()).close();

            try (FileChannel file = FileChannel.open(folder.resolve("council.mv.db"), StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                assertThat(lock.isValid()).isTrue();
                assertThatThrownBy(() -> CouncilStore.open(url()))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContainingAll("council", "another process", "close");
            }
        }

        @Test
        void aWrongPasswordIsNotRepeated() {
            CouncilStore.open(url(), "sa", "right").close();

            assertThatThrownBy(() -> CouncilStore.open(url() + ";PASSWORD=wrong"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("password is wrong")
                    .hasMessageNotContaining("PASSWORD=")
                    .hasCauseInstanceOf(SQLException.class);
        }

        @Test
        void anotherDatabaseIsNotTried() {
            assertThatThrownBy(() -> CouncilStore.open("jdbc:dbase:council"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll("jdbc:dbase:council", "H2 or PostgreSQL");
        }

        @Test
        void aMissingDriverIsNamed() {
            assertThatThrownBy(() -> CouncilStore.open("jdbc:postgresql://localhost/council"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("driver");
        }

        @Test
        @ResourceLock(Resources.SYSTEM_ERR)
        void aPlaceWhereNothingCanBeWrittenIsNamedInOneSentence() throws IOException {
            Path file = Files.createFile(folder.resolve("file"));
            PrintStream terminal = System.err;
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            try {
                assertThatThrownBy(() -> CouncilStore.open("jdbc:h2:file:" + file.resolve("council")))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContainingAll(file.toString(), "check that the folder exists");
            } finally {
                System.setErr(terminal);
            }
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        }

        @Test
        void aHalfMadeSchemaIsReported() throws SQLException {
            ask("create table vote (id integer)");

            assertThatThrownBy(() -> CouncilStore.open(url()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Cannot make the database");
        }
    }

    @Nested
    class WhenAValueDoesNotFit {

        @Test
        void aTimeFinerThanAMicrosecondIsRefused() {
            assertRefused(
                    january -> new Meeting.Closed(
                            january.sitting(), january.closedAt().plusNanos(1), january.next()),
                    "microsecond");
        }

        @Test
        void aSittingOfAnotherAssociationIsRefused() {
            assertRefused(january -> AnAssociation.unheardOf().january(), "cannot be kept");
        }

        @Test
        void whatTheSchemaForbidsIsReportedWithItsState() {
            try (CouncilStore store = CouncilStore.open(url())) {
                AnAssociation association = AnAssociation.unheardOf();
                assertThatThrownBy(() -> store.write(association.id(), holdings -> {
                            holdings.enrol(AnAssociation.members());
                            return Answer.granted(true);
                        }))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("SQL state 23506");
            }
        }

        private void assertRefused(UnaryOperator<Meeting.Closed> change, String reason) {
            try (CouncilStore store = CouncilStore.open(url())) {
                ARecord record = ARecord.in(store);
                assertThatThrownBy(() -> store.write(record.association().id(), holdings -> {
                            holdings.add(change.apply(record.association().january()));
                            return Answer.granted(true);
                        }))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(reason);
                assertThat(store.<Optional<?>>read(
                                record.association().id(), holdings -> holdings.sitting(sittingOn(JANUARY))))
                        .isEmpty();
            }
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("council");
    }

    /** The one answer to a query, or nothing to any other statement. */
    private String ask(String sql) throws SQLException {
        try (Connection prompt = DriverManager.getConnection(url());
                Statement statement = prompt.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
