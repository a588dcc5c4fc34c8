package org.collegium.association;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * An association as its papers name it.
 *
 * @param id what keys its record
 * @param name its full name
 * @param registeredOffice the address of its registered office (<i>siège</i>), on one line
 * @param registration its number in the national register of associations (RNA), such as {@code W291234567}
 * @param language the language in which its people write the record
 * @param zone the time zone in which its people read the clock
 * @since 0.1
 */
public record Association(
        AssociationId id,
        String name,
        String registeredOffice,
        Optional<String> registration,
        Locale language,
        ZoneId zone) {

    public Association {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An association needs a name");
        }
    }
}
