package org.collegium.words;

import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to a request that rules may forbid: the value asked for, or the refusal.
 *
 * @param <T> what was asked for
 * @since 0.1
 */
public sealed interface Answer<T> {

    /** Yes. */
    record Granted<T>(T value) implements Answer<T> {}

    /** No, with its reason. */
    record Refused<T>(Refusal why) implements Answer<T> {}

    /** The answer yes. */
    static <T> Answer<T> granted(T value) {
        return new Granted<>(value);
    }

    /** The answer no, for a reason. */
    static <T> Answer<T> refused(Phrase reason) {
        return new Refused<>(Refusal.because(reason));
    }

    /** The reason of a no. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> no ? Optional.of(no.why()) : Optional.empty();
    }

    /** Goes on with the value, or passes the refusal on. */
    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        if (this instanceof Granted<T> yes) {
            return next.apply(yes.value());
        }
        return new Refused<>(((Refused<T>) this).why());
    }

    /** Turns the value into another, or passes the refusal on. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return then(value -> granted(change.apply(value)));
    }

    /**
     * The value, where a refusal would be a mistake of the caller.
     *
     * @throws RefusedException when the answer was no
     */
    default T orElseThrow() {
        if (this instanceof Granted<T> yes) {
            return yes.value();
        }
        throw new RefusedException(((Refused<T>) this).why());
    }
}
