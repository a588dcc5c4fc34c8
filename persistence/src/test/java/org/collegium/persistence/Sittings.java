package org.collegium.persistence;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Stored;
import org.collegium.meeting.Meeting;

/** As many sittings as are wanted, one a month, each as January's but for its days. */
final class Sittings {

    private static final int MONTH = 30;

    private Sittings() {}

    /** One of the sittings of an association, by number from 0. */
    static Meeting.Closed copy(ARecord record, int number) {
        SittingRows rows = SittingRows.of(
                record.association().id().value(),
                new Stored<>(record.association().january(), 1));
        String january = rows.root().sitting;
        long days = (long) MONTH * number;
        String other = AnAssociation.JANUARY.plusDays(days)
                + january.substring(AnAssociation.JANUARY.toString().length());
        rows.all().forEach(row -> {
            row.sitting = other;
            columns(row.getClass()).forEach(column -> postpone(column, row, days));
        });
        return rows.stored().value();
    }

    private static Stream<Field> columns(Class<?> row) {
        return Stream.of(row.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Column.class));
    }

    private static void postpone(Field column, SittingPart row, long days) {
        try {
            if (column.get(row) instanceof OffsetDateTime instant) {
                column.set(row, instant.plusDays(days));
            } else if (column.get(row) instanceof LocalDate day) {
                column.set(row, day.plusDays(days));
            } else if (column.getName().equals("decisionNumber") && column.get(row) instanceof Integer decision) {
                // No two decisions of a year have one number.
                column.set(row, decision + Math.toIntExact(days));
            }
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
