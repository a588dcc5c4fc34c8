package org.collegium.minutes;

import java.util.Optional;
import org.collegium.meeting.ContradictionKind;
import org.collegium.words.Phrase;

/**
 * Two things in the record of a sitting that cannot both be right. It is reported and never guessed away: the record is
 * corrected, or the contradiction overruled with a reason, before its minutes can be approved.
 *
 * @param item the agenda item
 * @param kind in what way
 * @param says both sides
 * @param overruled the reason for which it stands; empty while it is open
 * @since 0.1
 */
public record Contradiction(int item, ContradictionKind kind, Phrase says, Optional<String> overruled) {

    /** Whether it keeps the minutes from being approved. */
    public boolean isOpen() {
        return overruled.isEmpty();
    }
}
