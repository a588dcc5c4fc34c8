package org.collegium.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as a database keeps them: in UTC, to the microsecond. */
final class Moment {

    private Moment() {}

    static OffsetDateTime column(Instant at) {
        if (!at.equals(at.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException(
                    at + " is finer than the microsecond that a database keeps; truncate it before acting");
        }
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime columnOrNull(@Nullable Instant at) {
        return at == null ? null : column(at);
    }

    static @Nullable Instant valueOrNull(@Nullable OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }
}
