package org.collegium.commons;

/**
 * Somebody outside the association with whom it works (<i>partenaire</i>).
 *
 * @param name the name as it is printed
 * @param what what the partnership consists of, in a few words
 * @since 0.1
 */
public record Partner(String name, String what) {

    public Partner {
        if (name.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("A partner needs a name and what it does, not '" + name + "'");
        }
    }
}
