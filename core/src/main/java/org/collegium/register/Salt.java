package org.collegium.register;

import java.util.regex.Pattern;

/**
 * What nobody can guess, mixed into each part of an entry before it is hashed: whoever sees the hash of a part that was
 * left out cannot try texts until one fits. It is drawn by the host, once for each entry.
 *
 * @param hex its 32 bytes as 64 lower-case hexadecimal digits
 * @since 0.1
 */
public record Salt(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Salt {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "A salt is 64 lower-case hexadecimal digits, not " + hex.length() + " characters of another kind");
        }
    }

    /** The salt of one part, from which those of the others do not follow. */
    Hash of(int part) {
        return Hash.of(Json.object().with("part", part).with("salt", hex).canonical());
    }

    /** Nothing of it, for it must not come into a log. */
    @Override
    public String toString() {
        return "Salt";
    }
}
