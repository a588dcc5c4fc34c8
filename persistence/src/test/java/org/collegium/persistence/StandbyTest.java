package org.collegium.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.collegium.archive.ActId;
import org.collegium.archive.Holdings;
import org.collegium.association.AssociationId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second server that follows the first has all that was acknowledged when the first is killed, and takes its place. By
 * the programs of PostgreSQL as an operating system installs them.
 */
@Tag("standby")
class StandbyTest {

    private static final int KILLS = 5;
    private static final int MOST_ACTS = 60;
    private static final Path PROGRAMS =
            Path.of(System.getProperty("collegium.postgres.programs", "/usr/lib/postgresql/15/bin"));
    private static final String NAME = "standby";

    @TempDir
    private Path folder;

    @RepeatedTest(KILLS)
    void aPromotedStandbyHasAllThatWasAcknowledged(RepetitionInfo kill)
            throws IOException, InterruptedException, SQLException {
        assertThat(PROGRAMS)
                .as("PostgreSQL as installed; another folder is named by -Dcollegium.postgres.programs")
                .exists();
        Path data = folder.resolve("primary");
        try (ProgramServer primary = ProgramServer.start(PROGRAMS, data, 0, PostgresServer.DURABLE, false);
                ProgramServer standby = primary.followedBy(NAME, folder.resolve(NAME), PostgresServer.DURABLE)) {
            waitForEachOther(primary);
            try (CouncilStore store = CouncilStore.open(eitherOf(primary, standby))) {
                AssociationId association = ARecord.in(store).association().id();
                int acts = 1 + new Random(kill.getCurrentRepetition()).nextInt(MOST_ACTS);
                List<ActId> acknowledged = UnderLoad.writtenUntilKilled(store, association, data, acts);
                ask(standby, "select pg_promote()");

                assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(acts);
                assertThat(UnderLoad.lost(store, association, acknowledged)).isEmpty();
                assertThat(store.read(association, Holdings::trail).verify()).isEmpty();
                assertThat(UnderLoad.lost(store, association, List.of(UnderLoad.write(store, association))))
                        .as("written on the promoted one")
                        .isEmpty();
            }
        }
    }

    /** Whichever of the two may write. */
    private static String eitherOf(ProgramServer one, ProgramServer other) {
        return "jdbc:postgresql://localhost:" + one.port() + ",localhost:" + other.port()
                + "/postgres?user=postgres&targetServerType=primary";
    }

    /** From then on nothing is acknowledged before the second server has it on its disk. */
    private static void waitForEachOther(ProgramServer primary) throws SQLException {
        ask(primary, "alter system set synchronous_standby_names = '" + NAME + "'");
        ask(primary, "select pg_reload_conf()");
        String state = "";
        while (!state.equals("sync")) {
            state = ask(primary, "select sync_state, pg_sleep(0.05) from pg_stat_replication");
        }
    }

    /** The first value of an answer, if there is one. */
    private static String ask(ProgramServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet answer = statement.getResultSet()) {
                return answer.next() ? answer.getString(1) : "";
            }
        }
    }
}
