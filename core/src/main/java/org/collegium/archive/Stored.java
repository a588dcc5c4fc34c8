package org.collegium.archive;

/**
 * A value as it came from a store, with the revision to give back when the next value is kept. The revision is no part
 * of the value.
 *
 * @param value what is kept
 * @param revision how often it was kept, from 1
 * @param <T> what kind of value
 * @since 0.1
 */
public record Stored<T>(T value, int revision) {}
