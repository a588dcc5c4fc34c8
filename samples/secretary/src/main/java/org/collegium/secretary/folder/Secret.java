package org.collegium.secretary.folder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.collegium.meeting.MeetingId;
import org.collegium.minutes.Erratum;
import org.collegium.register.Hash;
import org.collegium.register.Salt;

/**
 * What the council alone knows, and from which the salts of all that it seals follow: the same folder seals the same
 * register again.
 *
 * @param hex 64 lower-case hexadecimal digits, drawn once
 * @since 0.1
 */
public record Secret(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    static Optional<Secret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /** The salt for the minutes of one sitting. */
    Salt of(MeetingId sitting) {
        return new Salt(Hash.of(hex + " " + sitting).hex());
    }

    /** The salt for an erratum. */
    Salt of(Erratum erratum) {
        return new Salt(Hash.of(hex + " " + erratum.subject()).hex());
    }

    /** Nothing of it, for it must not come into a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
