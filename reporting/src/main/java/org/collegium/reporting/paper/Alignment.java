package org.collegium.reporting.paper;

/**
 * Where a line stands within its width.
 *
 * @since 0.1
 */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
}
