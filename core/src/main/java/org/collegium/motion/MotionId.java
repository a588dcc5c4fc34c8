package org.collegium.motion;

import org.collegium.association.Reference;

/**
 * The short name of a motion, kept through all its versions.
 *
 * @param value a {@link Reference}, such as {@code P-2025-03}
 * @since 0.1
 */
public record MotionId(String value) {

    public MotionId {
        Reference.wellFormed(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
