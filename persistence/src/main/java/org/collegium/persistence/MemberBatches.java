package org.collegium.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.collegium.member.Dues;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;

/**
 * Members and their dues read and written in batches, without EclipseLink: a roll may have a hundred thousand of them.
 * The columns are those of {@link MemberRow} and {@link DuesRow}.
 */
final class MemberBatches {

    /** Outer joins, which begin with the numbers: H2 would go through the whole table for a list of them. */
    private static final String SELECT = """
            select m.member, m.given_name, m.family_name, m.entity_name, m.represented_by, m.joined_on, m.left_on,
              m.left_because, d.first_day, d.end_day, d.cents, m.pseudonymised_on, m.names_remain_by
            from unnest(cast(? as varchar array)) asked (number)
            left join member m on m.association_id = ? and m.member = asked.number
            left join dues d on d.association_id = m.association_id and d.member = m.member
            order by m.member, d.line""";

    private static final String INSERT_MEMBER = """
            insert into member (given_name, family_name, entity_name, represented_by, joined_on, left_on, left_because,
              pseudonymised_on, names_remain_by, association_id, member)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE_MEMBER = """
            update member set given_name = ?, family_name = ?, entity_name = ?, represented_by = ?, joined_on = ?, left_on = ?,
              left_because = ?, pseudonymised_on = ?, names_remain_by = ?
            where association_id = ? and member = ?""";
    private static final String DELETE_DUES = "delete from dues where association_id = ? and member = ?";
    private static final String INSERT_DUES = """
            insert into dues (association_id, member, line, first_day, end_day, cents)
            values (?, ?, ?, ?, ?, ?)""";

    private final UUID association;
    private final Connection connection;

    MemberBatches(UUID association, Connection connection) {
        this.association = association;
        this.connection = connection;
    }

    /** The members of these numbers. */
    Members read(Collection<MemberId> numbers) {
        Map<MemberRow, List<Dues>> found = new LinkedHashMap<>();
        Object[] names = numbers.stream().map(MemberId::value).distinct().toArray();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setArray(1, connection.createArrayOf("varchar", names));
            statement.setObject(2, association);
            try (ResultSet rows = statement.executeQuery()) {
                read(rows, found);
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
        List<Member> members = new ArrayList<>();
        found.forEach((row, dues) -> members.add(row.value(dues)));
        return Members.of(members);
    }

    /** A line for each of the dues of a member, and one where there are none. */
    private static void read(ResultSet rows, Map<MemberRow, List<Dues>> found) throws SQLException {
        MemberRow member = new MemberRow();
        while (rows.next()) {
            String number = rows.getString(1);
            if (number != null && !number.equals(member.member)) {
                member = memberIn(rows);
                found.put(member, new ArrayList<>());
            }
            if (rows.getObject(9) != null) {
                found.getOrDefault(member, List.of())
                        .add(new Dues(
                                rows.getObject(9, LocalDate.class),
                                rows.getObject(10, LocalDate.class),
                                rows.getLong(11)));
            }
        }
    }

    private static MemberRow memberIn(ResultSet rows) throws SQLException {
        MemberRow row = new MemberRow();
        row.member = rows.getString(1);
        row.givenName = rows.getString(2);
        row.familyName = rows.getString(3);
        row.entityName = rows.getString(4);
        row.representedBy = rows.getString(5);
        row.joinedOn = rows.getObject(6, LocalDate.class);
        row.leftOn = rows.getObject(7, LocalDate.class);
        row.leftBecause = rows.getString(8);
        row.pseudonymisedOn = rows.getObject(12, LocalDate.class);
        row.namesRemainBy = rows.getString(13);
        return row;
    }

    /**
     * Writes what differs.
     *
     * @param before those of them who are there
     * @param after as they shall be
     */
    void write(Members before, Members after) {
        List<Member> news = new ArrayList<>();
        List<Member> changed = new ArrayList<>();
        List<Member> otherwisePaying = new ArrayList<>();
        for (Member next : after) {
            before.member(next.id())
                    .ifPresentOrElse(
                            earlier -> {
                                addIf(!earlier.dues().equals(next.dues()), next, otherwisePaying);
                                addIf(!isAlikeButForDues(earlier, next), next, changed);
                            },
                            () -> news.add(next));
        }
        try {
            each(INSERT_MEMBER, news, this::bindMember);
            each(UPDATE_MEMBER, changed, this::bindMember);
            each(DELETE_DUES, otherwisePaying, this::bindKey);
            each(INSERT_DUES, duesOf(news), MemberBatches::bindDues);
            each(INSERT_DUES, duesOf(otherwisePaying), MemberBatches::bindDues);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static void addIf(boolean differs, Member member, List<Member> to) {
        if (differs) {
            to.add(member);
        }
    }

    private static boolean isAlikeButForDues(Member one, Member other) {
        return one.identity().equals(other.identity())
                && one.joined().equals(other.joined())
                && one.departure().equals(other.departure());
    }

    /** Binds what is to be written to a statement. */
    @FunctionalInterface
    private interface Binding<T> {
        void bind(PreparedStatement statement, T value) throws SQLException;
    }

    private <T> void each(String sql, List<T> values, Binding<T> binding) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T value : values) {
                binding.bind(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bindMember(PreparedStatement statement, Member member) throws SQLException {
        MemberRow row = MemberRow.of(association, member);
        statement.setString(1, row.givenName);
        statement.setString(2, row.familyName);
        statement.setString(3, row.entityName);
        statement.setString(4, row.representedBy);
        statement.setObject(5, row.joinedOn);
        statement.setObject(6, row.leftOn);
        statement.setString(7, row.leftBecause);
        statement.setObject(8, row.pseudonymisedOn);
        statement.setString(9, row.namesRemainBy);
        statement.setObject(10, row.association);
        statement.setString(11, row.member);
    }

    private void bindKey(PreparedStatement statement, Member member) throws SQLException {
        statement.setObject(1, association);
        statement.setString(2, member.id().value());
    }

    private List<DuesRow> duesOf(List<Member> members) {
        return members.stream()
                .flatMap(member -> DuesRow.of(association, member).stream())
                .toList();
    }

    private static void bindDues(PreparedStatement statement, DuesRow row) throws SQLException {
        statement.setObject(1, row.association);
        statement.setString(2, row.member);
        statement.setInt(3, row.line);
        statement.setObject(4, row.firstDay);
        statement.setObject(5, row.endDay);
        statement.setLong(6, row.cents);
    }
}
