package org.collegium.persistence;

import java.util.Optional;
import java.util.function.Supplier;

/** A part of the record within one transaction: read when it is first asked for, and known from then on. */
final class Part<T> {

    private final Supplier<T> reading;
    private Optional<T> known = Optional.empty();

    Part(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        if (known.isEmpty()) {
            known = Optional.of(reading.get());
        }
        return known.get();
    }

    /** What it is after a write. */
    void set(T next) {
        known = Optional.of(next);
    }
}
