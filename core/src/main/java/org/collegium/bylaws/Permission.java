package org.collegium.bylaws;

/**
 * What is done only where the bylaws allow it.
 *
 * @since 0.1
 */
public enum Permission {
    /** To close an open ballot once no ballot still out can change its outcome. */
    EARLY_CLOSE,
    /** To vote in writing, outside a sitting (<i>consultation écrite</i>). */
    WRITTEN_CONSULTATION
}
