package org.collegium.calendar;

import java.util.Optional;

/**
 * How a council is called together, as far as its bylaws say.
 *
 * @param rhythm how often it meets
 * @param notice how long before a sitting its convocation is sent
 * @param secondConvocation how it is called again after a sitting without quorum
 * @since 0.1
 */
public record Convening(
        Optional<Rhythm> rhythm, Optional<Notice> notice, Optional<SecondConvocation> secondConvocation) {

    /** Nothing said. */
    public static Convening unsaid() {
        return new Convening(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same in a rhythm. */
    public Convening with(Rhythm said) {
        return new Convening(Optional.of(said), notice, secondConvocation);
    }

    /** The same with a notice. */
    public Convening with(Notice said) {
        return new Convening(rhythm, Optional.of(said), secondConvocation);
    }

    /** The same with a way to call again. */
    public Convening with(SecondConvocation said) {
        return new Convening(rhythm, notice, Optional.of(said));
    }
}
