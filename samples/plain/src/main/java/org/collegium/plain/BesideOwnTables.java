package org.collegium.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.association.AssociationId;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.persistence.CouncilStore;
import org.h2.jdbcx.JdbcConnectionPool;

/** Keeps the record in the database of an application, beside its tables and within its transactions. */
public final class BesideOwnTables {

    private BesideOwnTables() {}

    /** Runs it: a database with a record, such as {@code jdbc:h2:file:./council;REUSE_SPACE=FALSE;WRITE_DELAY=0}. */
    public static void main(String[] arguments) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(arguments[0], "", "");
        try (CouncilStore store = CouncilStore.open(pool);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table badge (number int primary key, holder varchar(40))");
            AssociationId association = store.associations().get(0);
            System.out.println("Gwenn: " + enrolWithBadge(pool, store, association, "gwenn", 7));
            System.out.println("Loig: " + enrolWithBadge(pool, store, association, "loig", 7));
            int members = store.read(association, record -> record.members().size());
            System.out.println(members + " members");
        } finally {
            pool.dispose();
        }
    }

    private static String enrolWithBadge(
            DataSource pool, CouncilStore store, AssociationId association, String newcomer, int badge)
            throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into badge values (?, ?)")) {
            connection.setAutoCommit(false);
            new Archive(store.within(connection))
                    .perform(enrolment(association, newcomer))
                    .orElseThrow();
            try {
                insert.setInt(1, badge);
                insert.setString(2, newcomer);
                insert.executeUpdate();
            } catch (SQLIntegrityConstraintViolationException taken) {
                connection.rollback();
                return "badge " + badge + " is taken, nothing is kept";
            }
            connection.commit();
            return "enrolled, with badge " + badge;
        }
    }

    private static Act enrolment(AssociationId association, String newcomer) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Member member = new Member(
                new MemberId(newcomer),
                new Identity.Person(newcomer, "Riou"),
                LocalDate.of(2025, 2, 1),
                Optional.empty(),
                List.of());
        return new Act(
                new ActId(UUID.randomUUID()), association, new MemberId("anna"), now, new Deed.Enrol(List.of(member)));
    }
}
