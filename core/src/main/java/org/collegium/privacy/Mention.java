package org.collegium.privacy;

/**
 * Words on record that say somebody's name.
 *
 * @param where the part of the record, such as {@code 2025-01-07-council-1/3/summary}
 * @param words all of them
 * @since 0.1
 */
public record Mention(String where, String words) {}
