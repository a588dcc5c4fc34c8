package org.collegium.association;

import java.util.UUID;

/**
 * The identifier of an association, chosen once by whoever opens its record.
 *
 * @param value a UUID of any version
 * @since 0.1
 */
public record AssociationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
