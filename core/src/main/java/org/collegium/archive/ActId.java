package org.collegium.archive;

import java.util.UUID;

/**
 * The identifier of an act, chosen by the host. The same identifier acts once.
 *
 * @param value a UUID of any version
 * @since 0.1
 */
public record ActId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
