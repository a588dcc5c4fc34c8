package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.archive.Stored;
import org.collegium.association.AssociationId;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.words.Answer;

/**
 * What it takes to load a sitting and to list the decisions of its month, for twenty associations in turn of a hundred
 * thousand that have a sitting each, and for twenty sittings in turn of fifty years, against a database that holds nothing
 * else.
 */
final class Growth {

    private static final int ASSOCIATIONS = 100_000;
    private static final int IN_TURN = 20;
    private static final int YEARS = 50;
    private static final int MONTHS = 12;
    private static final int TIMES = 100;
    private static final int HALF_A_MONTH = 15;
    private static final double LIMIT = 1.5;
    private static final String DECISIONS =
            "select * from v_decision where association_id = ? and sitting_opened_at >= ? and sitting_opened_at < ?";

    private final String name;
    private final String numbers;
    private final String unchecked;
    private final Random chance = new Random(1);

    private Growth(String name, String numbers, String unchecked) {
        this.name = name;
        this.numbers = numbers;
        this.unchecked = unchecked;
    }

    static void run(Path folder) throws Exception {
        new Growth("postgresql", "generate_series(1, ?) made (n)", "set session_replication_role = replica")
                .run(
                        PostgresServer.V18.database("many"),
                        PostgresServer.V18.database("years"),
                        PostgresServer.V18.database("alone"));
        new Growth("h2", "system_range(1, ?) made (n)", "set referential_integrity false")
                .run(url(folder, "many"), url(folder, "years"), url(folder, "alone"));
    }

    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    private void run(String many, String years, String little) throws Exception {
        Place quiet = Place.at(little);
        MeetingId brief = quiet.add(quiet.record.association().february(9));
        MeetingId full = quiet.add(Sittings.copy(quiet.record, 0));
        try (Place alone = quiet.again()) {
            amongAssociations(many, () -> alone.load(alone.id(), brief), brief);
            amongYears(years, () -> alone.load(alone.id(), full));
        }
    }

    private void amongAssociations(String many, StoreBench.Work alone, MeetingId sitting) throws Exception {
        Place multiplied = Place.at(many);
        multiplied.add(multiplied.record.association().february(9));
        multiplied.multiply(this);
        try (Place crowd = multiplied.again()) {
            List<AssociationId> some = IntStream.range(0, IN_TURN)
                    .mapToObj(any -> new AssociationId(number(1 + chance.nextInt(ASSOCIATIONS))))
                    .toList();
            print(
                    ASSOCIATIONS + "-associations",
                    StoreBench.ratio(TIMES, () -> crowd.load(some.get(chance.nextInt(IN_TURN)), sitting), alone));
        }
    }

    private void amongYears(String years, StoreBench.Work alone) throws Exception {
        Place filled = Place.at(years);
        List<MeetingId> sittings = IntStream.range(0, YEARS * MONTHS)
                .mapToObj(month -> filled.add(Sittings.copy(filled.record, month)))
                .toList();
        try (Place old = filled.again()) {
            List<MeetingId> some = IntStream.range(0, IN_TURN)
                    .mapToObj(any -> sittings.get(chance.nextInt(sittings.size())))
                    .toList();
            print(
                    YEARS + "-years",
                    StoreBench.ratio(TIMES, () -> old.load(old.id(), some.get(chance.nextInt(IN_TURN))), alone));
        }
    }

    private void print(String among, double ratio) {
        StoreBench.print(name + "-among-" + among + "-to-alone", ratio, LIMIT);
    }

    private static UUID number(int number) {
        return UUID.fromString(String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number));
    }

    /** Where a record lies, by its store and by a connection beside it. */
    private record Place(String url, CouncilStore store, Connection connection, ARecord record)
            implements AutoCloseable {

        static Place at(String url) throws SQLException {
            CouncilStore store = CouncilStore.open(url);
            return new Place(url, store, DriverManager.getConnection(url), ARecord.in(store));
        }

        /** Looked through by the planner and opened again, for while what was just written is tidied up, all takes longer. */
        Place again() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            close();
            return new Place(url, CouncilStore.open(url), DriverManager.getConnection(url), record);
        }

        AssociationId id() {
            return record.association().id();
        }

        MeetingId add(Meeting.Closed sitting) {
            store.write(id(), holdings -> {
                        holdings.add(sitting);
                        return Answer.granted(true);
                    })
                    .orElseThrow();
            return sitting.id();
        }

        /** A sitting, and the decisions of its month. */
        Meeting.Closed load(AssociationId association, MeetingId which) throws SQLException {
            Meeting.Closed loaded = store.read(
                    association,
                    holdings -> holdings.sitting(which).map(Stored::value).orElseThrow());
            OffsetDateTime day = Moment.column(loaded.sitting().openedAt());
            try (PreparedStatement statement = connection.prepareStatement(DECISIONS)) {
                statement.setObject(1, association.value());
                statement.setObject(2, day.minusDays(HALF_A_MONTH));
                statement.setObject(3, day.plusDays(HALF_A_MONTH));
                try (ResultSet decisions = statement.executeQuery()) {
                    if (!decisions.next()) {
                        throw new IllegalStateException("no decision in the month of " + which);
                    }
                    while (decisions.next()) {
                        decisions.getString("motion_title");
                    }
                }
            }
            return loaded;
        }

        /** As many associations as are wanted, each with what this one has of a letterhead and a sitting. */
        void multiply(Growth by) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(by.unchecked);
                for (Class<? extends Row> row : RowSetup.inOrderOfTheirKeys()) {
                    if (row == AssociationRow.class || SittingPart.class.isAssignableFrom(row)) {
                        multiply(row, by.numbers);
                    }
                }
            }
        }

        private void multiply(Class<? extends Row> row, String numbers) throws SQLException {
            String table = row.getAnnotation(Table.class).name();
            String columns = Stream.<Class<?>>iterate(row, type -> type != Row.class, Class::getSuperclass)
                    .flatMap(type -> Stream.of(type.getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(Column.class))
                    .map(field -> field.getAnnotation(Column.class).name())
                    .collect(Collectors.joining(", "));
            String id = "cast('00000000-0000-4000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid)";
            try (PreparedStatement statement = connection.prepareStatement("insert into " + table + " (association_id, "
                    + columns + ") select " + id + ", " + columns + " from " + table + ", " + numbers
                    + " where association_id = ?")) {
                statement.setInt(1, ASSOCIATIONS);
                statement.setObject(2, id().value());
                statement.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            store.close();
        }
    }
}
