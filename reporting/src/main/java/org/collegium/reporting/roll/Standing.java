package org.collegium.reporting.roll;

/**
 * How the tool that wrote a line counts it. Only what is confirmed is taken in; the rest is listed.
 *
 * @since 0.1
 */
public enum Standing {
    /** It counts. */
    CONFIRMED,
    /** It was cancelled, or the account was closed, without a day of departure. */
    CANCELLED,
    /** It is not confirmed yet. */
    PENDING
}
