package org.collegium.conflict;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.collegium.council.Holder;

/**
 * Who did something in a case, and on which day.
 *
 * @param by who
 * @param on the day
 * @since 0.1
 */
public record Stamp(Holder by, LocalDate on) {

    /** The same stamp under another name. */
    Stamp naming(UnaryOperator<Holder> names) {
        return new Stamp(names.apply(by), on);
    }
}
