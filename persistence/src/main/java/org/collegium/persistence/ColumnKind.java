package org.collegium.persistence;

import static java.util.Map.entry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of columns that the schema has, and their values as text, the same from either database. */
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setString(column, text);
        }
    },
    NUMBER {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setObject(column, text == null ? null : Long.valueOf(text));
        }
    },
    TRUTH {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setObject(column, text == null ? null : Boolean.valueOf(text));
        }
    },
    DAY {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, LocalDate.class));
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setObject(column, text == null ? null : LocalDate.parse(text));
        }
    },
    INSTANT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setObject(column, text == null ? null : Instant.parse(text).atOffset(ZoneOffset.UTC));
        }
    },
    IDENTIFIER {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, UUID.class));
        }

        @Override
        void write(PreparedStatement row, int column, @Nullable String text) throws SQLException {
            row.setObject(column, text == null ? null : UUID.fromString(text));
        }
    };

    private static final Map<String, ColumnKind> NAMES = Map.ofEntries(
            entry("character varying", TEXT),
            entry("varchar", TEXT),
            entry("integer", NUMBER),
            entry("int4", NUMBER),
            entry("bigint", NUMBER),
            entry("int8", NUMBER),
            entry("boolean", TRUTH),
            entry("bool", TRUTH),
            entry("date", DAY),
            entry("timestamp with time zone", INSTANT),
            entry("timestamptz", INSTANT),
            entry("uuid", IDENTIFIER));

    /** The kind that H2 or PostgreSQL calls so. */
    static ColumnKind called(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("No column of the schema is a " + name));
    }

    /** The value of a column of a row; null where it has none. */
    abstract @Nullable String read(ResultSet row, int column) throws SQLException;

    abstract void write(PreparedStatement row, int column, @Nullable String text) throws SQLException;

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
