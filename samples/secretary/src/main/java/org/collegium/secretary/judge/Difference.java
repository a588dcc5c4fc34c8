package org.collegium.secretary.judge;

/**
 * A value that a file expects and that comes out otherwise.
 *
 * @param what its name in the file, such as {@code outcome} or {@code conditions/0/needed}
 * @param expected the value in the file
 * @param computed the value here
 * @since 0.1
 */
public record Difference(String what, String expected, String computed) {}
