package org.collegium.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.Trace;
import org.collegium.archive.Trail;
import org.collegium.member.MemberId;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Version 25: ties the lines of audit trails that are there into chains, which SQL alone cannot. */
final class ChainTheTrail implements JavaMigration {

    static final int VERSION = 25;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(VERSION));
    }

    @Override
    public String getDescription() {
        return "chain the trail";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        chain(connection);
        try (Statement statement = connection.createStatement()) {
            for (String column : List.of("about", "previous", "hash")) {
                statement.execute("alter table act alter column " + column + " set not null");
            }
        }
    }

    private static void chain(Connection connection) throws SQLException {
        Map<UUID, Trail.Head> heads = new HashMap<>();
        try (Statement reading = connection.createStatement();
                ResultSet lines = reading.executeQuery(
                        "select association_id, number, act, actor, done_at, deed from act order by association_id, number");
                PreparedStatement writing =
                        connection.prepareStatement("update act set about = '', previous = ?, hash = ?"
                                + " where association_id = ? and number = ?")) {
            while (lines.next()) {
                UUID association = lines.getObject("association_id", UUID.class);
                Trail.Head before = Optional.ofNullable(heads.get(association)).orElse(Trail.Head.NONE);
                Trace line = Trace.after(
                        before,
                        new ActId(lines.getObject("act", UUID.class)),
                        new MemberId(lines.getString("actor")),
                        lines.getObject("done_at", OffsetDateTime.class).toInstant(),
                        lines.getString("deed"),
                        List.of());
                writing.setString(1, line.previous().hex());
                writing.setString(2, line.hash().hex());
                writing.setObject(3, association);
                writing.setInt(4, lines.getInt("number"));
                writing.addBatch();
                heads.put(association, line.head());
            }
            writing.executeBatch();
        }
    }
}
