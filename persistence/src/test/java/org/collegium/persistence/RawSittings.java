package org.collegium.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collegium.archive.Stored;
import org.collegium.meeting.Meeting;
import org.eclipse.persistence.annotations.PrimaryKey;

/** Sittings written and read by JDBC alone: the same rows by the same statements, as who writes them by hand would. */
final class RawSittings {

    private final Connection connection;
    private final Map<Class<?>, RawTable> tables = new ConcurrentHashMap<>();

    RawSittings(Connection connection) {
        this.connection = connection;
    }

    /** A table and what is said to it. */
    private record RawTable(List<Field> columns, String insert, String select, String order) {

        static RawTable of(Class<?> row) {
            List<Field> columns = Stream.<Class<?>>iterate(row, type -> type != Object.class, Class::getSuperclass)
                    .flatMap(type -> Stream.of(type.getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(Column.class))
                    .toList();
            String table = row.getAnnotation(Table.class).name();
            String names = columns.stream().map(RawTable::name).collect(Collectors.joining(", "));
            String keys = Stream.of(row.getAnnotation(PrimaryKey.class).columns())
                    .map(Column::name)
                    .collect(Collectors.joining(", "));
            String marks = "?" + ", ?".repeat(columns.size() - 1);
            return new RawTable(
                    columns,
                    "insert into " + table + " (" + names + ") values (" + marks + ")",
                    "select " + names + " from " + table + " where association_id = ?",
                    " order by " + keys);
        }

        private static String name(Field field) {
            return field.getAnnotation(Column.class).name();
        }
    }

    /** Saves a new sitting, and raises the revision of its association, in a transaction. */
    void save(UUID association, Meeting.Closed sitting) throws SQLException {
        raise(association);
        SittingRows rows = SittingRows.of(association, new Stored<>(sitting, 1));
        Map<Class<?>, List<SittingPart>> byTable =
                rows.all().stream().collect(Collectors.groupingBy(SittingPart::getClass));
        for (Class<?> type : RowSetup.inOrderOfTheirKeys()) {
            insert(type, byTable.getOrDefault(type, List.of()));
        }
        connection.commit();
    }

    private void raise(UUID association) throws SQLException {
        int revision = revision(association);
        try (PreparedStatement statement = connection.prepareStatement(
                "update association set revision = ? where association_id = ? and revision = ?")) {
            statement.setInt(1, revision + 1);
            statement.setObject(2, association);
            statement.setInt(3, revision);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("somebody else wrote");
            }
        }
    }

    private int revision(UUID association) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select revision from association where association_id = ?")) {
            statement.setObject(1, association);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private void insert(Class<?> type, List<SittingPart> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        RawTable table = table(type);
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            for (SittingPart row : rows) {
                int index = 1;
                for (Field column : table.columns()) {
                    Object value = get(column, row);
                    statement.setObject(index++, value instanceof Enum<?> constant ? constant.name() : value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The sittings of an association, or one of them, in a transaction. */
    List<Meeting.Closed> load(UUID association, Optional<String> which) throws SQLException {
        List<SittingRow> roots = select(SittingRow.class, association, which);
        Map<String, List<SittingSeatRow>> seats = bySitting(SittingSeatRow.class, association, which);
        Map<String, List<AgendaItemRow>> items = bySitting(AgendaItemRow.class, association, which);
        Map<String, List<AttendanceRow>> attendance = bySitting(AttendanceRow.class, association, which);
        Map<String, List<AmendmentRow>> amendments = bySitting(AmendmentRow.class, association, which);
        Map<String, List<ConsensusRow>> consensuses = bySitting(ConsensusRow.class, association, which);
        Map<String, List<ConsensusStageRow>> stages = bySitting(ConsensusStageRow.class, association, which);
        Map<String, List<ConsensusPositionRow>> positions = bySitting(ConsensusPositionRow.class, association, which);
        Map<String, List<VoteRow>> votes = bySitting(VoteRow.class, association, which);
        Map<String, List<VoteSeatRow>> voteSeats = bySitting(VoteSeatRow.class, association, which);
        Map<String, List<ElectionRow>> elections = bySitting(ElectionRow.class, association, which);
        Map<String, List<ElectionCandidateRow>> candidates = bySitting(ElectionCandidateRow.class, association, which);
        Map<String, List<ElectionSeatRow>> electionSeats = bySitting(ElectionSeatRow.class, association, which);
        Map<String, List<ActionItemRow>> actions = bySitting(ActionItemRow.class, association, which);
        Map<String, List<OverrulingRow>> overrulings = bySitting(OverrulingRow.class, association, which);
        connection.rollback();
        return roots.stream()
                .map(root -> new SittingRows(
                        root,
                        of(root, seats),
                        of(root, items),
                        of(root, attendance),
                        of(root, amendments),
                        of(root, consensuses),
                        of(root, stages),
                        of(root, positions),
                        of(root, votes),
                        of(root, voteSeats),
                        of(root, elections),
                        of(root, candidates),
                        of(root, electionSeats),
                        of(root, actions),
                        of(root, overrulings)))
                .map(rows -> rows.stored().value())
                .toList();
    }

    private static <R> List<R> of(SittingRow root, Map<String, List<R>> bySitting) {
        return bySitting.getOrDefault(root.sitting, List.of());
    }

    private <R extends SittingPart> Map<String, List<R>> bySitting(
            Class<R> type, UUID association, Optional<String> which) throws SQLException {
        return select(type, association, which).stream()
                .collect(Collectors.groupingBy((Function<R, String>) row -> row.sitting));
    }

    private <R extends SittingPart> List<R> select(Class<R> type, UUID association, Optional<String> which)
            throws SQLException {
        RawTable table = table(type);
        String sql = table.select() + which.map(any -> " and sitting = ?").orElse("") + table.order();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, association);
            if (which.isPresent()) {
                statement.setString(2, which.get());
            }
            try (ResultSet result = statement.executeQuery()) {
                List<R> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(type, table, result));
                }
                return rows;
            }
        }
    }

    private static <R> R row(Class<R> type, RawTable table, ResultSet result) throws SQLException {
        try {
            R row = type.getDeclaredConstructor().newInstance();
            int index = 1;
            for (Field column : table.columns()) {
                Object value = value(column.getType(), result, index++);
                if (value != null) {
                    column.set(row, value);
                }
            }
            return row;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object value(Class<?> type, ResultSet result, int index) throws SQLException {
        if (type == String.class) {
            return result.getString(index);
        }
        if (type == int.class) {
            return result.getInt(index);
        }
        if (type == boolean.class) {
            return result.getBoolean(index);
        }
        if (type.isEnum()) {
            return constant(type, result.getString(index));
        }
        return result.getObject(index, type);
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Object get(Field column, Object row) {
        try {
            return column.get(row);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private RawTable table(Class<?> type) {
        return tables.computeIfAbsent(type, RawTable::of);
    }
}
