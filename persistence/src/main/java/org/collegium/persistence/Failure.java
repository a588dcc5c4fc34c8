package org.collegium.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.collegium.archive.StaleRevisionException;
import org.collegium.words.Phrase;
import org.eclipse.persistence.exceptions.OptimisticLockException;

/** Tells what failed because somebody else wrote at the same time from what failed otherwise. */
final class Failure {

    /** Serialization failure, deadlock and lock timeout, as H2 and PostgreSQL name them. */
    private static final Set<String> SOMEBODY_ELSE_WROTE = Set.of("40001", "40P01", "90131", "HYT00", "55P03");

    /** The class of states of a connection that broke. */
    private static final String CONNECTION = "08";

    private static final String KEY_IS_THERE = "23505";

    private static final String DISK_FULL = "53100";

    private static final Set<String> DAMAGED = Set.of("XX001", "XX002", "90030");

    private static final String H2_DAMAGED = "File corrupted";

    private Failure() {}

    /** What a caller is told of a failure in the database. */
    static RuntimeException of(Phrase where, RuntimeException failure) {
        if (causes(failure).anyMatch(Failure::isConflict)) {
            return new StaleRevisionException(
                    StoreException.words(Locale.ENGLISH).say(where), failure);
        }
        return new StoreException(whatFailed(where, failure), failure);
    }

    private static Phrase whatFailed(Phrase where, Throwable failure) {
        if (isDamage(failure)) {
            return Phrase.of("store.damaged").with(where);
        }
        return isOfTheDisk(failure)
                ? Phrase.of("store.disk").with(where)
                : Phrase.of("store.failed").with(where).with(stateIn(failure));
    }

    /** The same where the connection may have broken before the answer came: whether it was kept is not known then. */
    static RuntimeException ofCommit(Phrase where, RuntimeException failure) {
        return stateIn(failure).startsWith(CONNECTION)
                ? new StoreException(Phrase.of("store.perhaps-kept").with(where).with(stateIn(failure)), failure)
                : of(where, failure);
    }

    /** The same for the very first row of a record, whose key only somebody else can have taken meanwhile. */
    static RuntimeException ofOpening(String association, RuntimeException failure) {
        return causes(failure)
                        .anyMatch(cause -> cause instanceof SQLException sql && KEY_IS_THERE.equals(sql.getSQLState()))
                ? new StaleRevisionException(association, failure)
                : failure;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof jakarta.persistence.OptimisticLockException
                || (cause instanceof SQLException sql && isConflict(sql));
    }

    private static boolean isConflict(SQLException failure) {
        return SOMEBODY_ELSE_WROTE.contains(String.valueOf(failure.getSQLState()));
    }

    /** Whether PostgreSQL found its disk full, or H2 could not write its file. */
    private static boolean isOfTheDisk(Throwable failure) {
        String state = stateIn(failure);
        return state.equals(DISK_FULL)
                || (!state.startsWith(CONNECTION) && causes(failure).anyMatch(IOException.class::isInstance));
    }

    /** Whether the database cannot read what it wrote; H2 tells by its words alone. */
    private static boolean isDamage(Throwable failure) {
        return DAMAGED.contains(stateIn(failure))
                || causes(failure)
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(H2_DAMAGED));
    }

    private static String stateIn(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst()
                .orElse("-");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
